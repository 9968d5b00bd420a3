import { enableCompileCache } from 'node:module'
import { constants } from 'node:os'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { cacheFolder } from './cache.ts'
import { CommandError, exitCodes, run, UsageError } from './errors.ts'
import { describeTaken, isRunByNpm, optionsTaken } from './npm-options.ts'
import { whenOrphaned } from './orphan.ts'

/** What a command accepts. */
export interface Usage<Options extends ParseArgsOptionsConfig> {
  /** Shown by `--help` and below every usage error. */
  readonly text: string
  readonly options: Options
  /** The values that an option takes, several with commas between them, by its name. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Greatest number of positional arguments. */
  readonly positionals: number
}

/** A command line as it was read. */
export type CommandLine<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseCommandLine<Options>>

const help = { help: { type: 'boolean', short: 'h' } } as const

/**
 * A command: reads its own command line, answers `--help`, else runs `main` and exits with what it gives. `tell` tells
 * what goes wrong, where it is not enough to print it.
 */
export function runCommand<const Options extends ParseArgsOptionsConfig>(
  usage: Usage<Options>,
  main: (line: CommandLine<Options>) => Promise<number>,
  tell?: (message: string) => void,
): Promise<void> {
  return run(async () => {
    // For what a command loads from here on: libraries as large as the browser's take long to compile.
    enableCompileCache(cacheFolder('compiled'))
    const line = parseCommandLine(process.argv.slice(2), usage)
    // npm that is terminated ends its shell, and the shell passes nothing on.
    if (process.env.npm_lifecycle_event) whenOrphaned(terminate)
    if (!('help' in line.values)) return main(line)
    console.log(usage.text)
    return exitCodes.ok
  }, tell)
}

/** Ends this process as if it had got the signal. */
function terminate(): void {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(128 + constants.signals.SIGTERM)
}

/**
 * Reads a command line strictly: an unknown flag, a flag without its value or one argument too many
 * throws a CommandError.
 */
function parseCommandLine<Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  usage: Usage<Options>,
) {
  const parsed = parse(argv, usage)
  const {
    env,
    argv: [, script = ''],
  } = process
  const { positionals } = parsed
  const taken = isRunByNpm(script, env) ? optionsTaken(usage, { env, positionals }) : []
  if (taken.length > 0) throw new CommandError(describeTaken(taken, { env, positionals }))
  const extra = parsed.positionals[usage.positionals]
  if (extra !== undefined) throw new UsageError(`unexpected argument "${extra}"`, usage.text)
  return parsed
}

function parse<Options extends ParseArgsOptionsConfig>(argv: readonly string[], usage: Usage<Options>) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...usage.options, ...help },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node's advice about positionals that start with a dash does not fit any command here.
    const message = error.message.split('. To specify')[0]
    throw new UsageError(message ?? '', usage.text)
  }
}
