import { constants, setPriority } from 'node:os'
import { drawMissing } from '../build/drawings/missing.ts'
import { whenOrphaned } from '../cli/orphan.ts'

// After all that somebody waits for.
setPriority(constants.priority.PRIORITY_LOW)
whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
await drawMissing(process.argv[2] ?? '')
