// Slidev's own module of clicks, under the name that bundle.ts gives it: its sources don't pass strict checks.
declare module 'slidev-clicks' {
  import type { ClicksContext } from '@slidev/types'
  import type { Ref } from 'vue'

  export function createClicksContextBase(current: Ref<number>): ClicksContext
}
