import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { projectRoot } from '../../cli/project.ts'
import { readComponentProps } from './component-props.ts'

// A thread of its own: TypeScript takes longer than all the rest of the check.
const tsconfig = join(projectRoot, 'tsconfig.json').replaceAll('\\', '/')
parentPort?.postMessage(readComponentProps(workerData, tsconfig))
