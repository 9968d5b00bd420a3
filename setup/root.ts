import { defineRootSetup } from '@slidev/types'
import { useCompany } from '../components/switch-language.ts'

export default defineRootSetup(useCompany)
