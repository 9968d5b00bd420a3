import { constants, setPriority } from 'node:os'
import { drawMissing } from '../drawings/missing.ts'
import { whenOrphaned } from '../orphan.ts'

// After all that somebody waits for.
setPriority(constants.priority.PRIORITY_LOW)
whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
await drawMissing(process.argv[2] ?? '')
