import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'

/** An option that npm kept for itself, since no `--` stood before it; its value where npm tells. */
export interface TakenOption {
  readonly name: string
  /** `undefined` for an option without a value, `''` where the value can't be told. */
  readonly value: string | undefined
}

/** What npm made of a command line. */
export interface NpmRun {
  /** Of this process: npm puts its own configuration there. */
  readonly env: NodeJS.ProcessEnv
  /** What npm left of the command line: arguments, and values of options that it took. */
  readonly positionals: readonly string[]
}

/** What a command accepts, as far as it matters here. */
export interface Accepted {
  readonly options: ParseArgsOptionsConfig
  /** The values that an option takes, several with commas between them, by its name. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
}

/** npm completes an option, or reads it as a row of letters, where it knows none of that name. */
const readings: Readonly<Record<string, string>> = { edit: 'editor', lang: 'long' }

/** The options of a command that npm took from its line; none where the command was not run by npm. */
export function optionsTaken({ options, choices = {} }: Accepted, run: NpmRun): TakenOption[] {
  const { env, positionals } = run
  const set = Object.entries(options).flatMap(([name, { type }]) => {
    const key = (readings[name] ?? name).replaceAll('-', '_')
    const value = env[`npm_config_${key}`]
    if (value === undefined || isConfigured(key, env)) return []
    return [{ name, type, value: readings[name] || value === 'true' ? '' : value }]
  })
  // Of others nothing is left but the value.
  const named = Object.entries(choices).flatMap(([name, known]) =>
    positionals
      .filter((value) => value.split(',').every((one) => known.includes(one)))
      .map((value) => ({ name, type: 'string', value })),
  )
  const left = positionals.filter(
    (value) => !value.endsWith('.md') && !named.some((one) => one.value === value),
  )
  const open = set.filter(({ type, value }) => type === 'string' && value === '')
  const [only] = left.length === 1 && open.length === 1 ? left : []
  return [...set, ...named].map(({ name, type, value }) => ({
    name,
    value: type === 'boolean' ? undefined : value || only || '',
  }))
}

/** Whether npm started this script: what runs below it inherits npm's variables. */
export function isRunByNpm(script: string, env: NodeJS.ProcessEnv): boolean {
  return env.npm_lifecycle_script?.includes(basename(script)) ?? false
}

/** Says what happened, and the line as it should be. */
export function describeTaken(taken: readonly TakenOption[], { env, positionals }: NpmRun): string {
  const command = env.npm_lifecycle_event === 'start' ? 'npm start' : `npm run ${env.npm_lifecycle_event}`
  const entries = positionals.filter((value) => value.endsWith('.md'))
  const options = taken.map(({ name, value }) =>
    value === undefined ? `--${name}` : `--${name} ${value || '…'}`,
  )
  const names = taken.map(({ name }) => `--${name}`).join(', ')
  return `npm kept ${names} for itself: options go behind "--", else they never get here. Write:\n\n  ${[command, '--', ...entries, ...options].join(' ')}`
}

/** Whether a file of npm's settings has a key: then it says nothing of the command line. */
function isConfigured(key: string, env: NodeJS.ProcessEnv): boolean {
  const { npm_config_local_prefix: project, npm_config_userconfig: user, npm_config_globalconfig: all } = env
  const files = [project && join(project, '.npmrc'), user, all].filter((file) => file && existsSync(file))
  const line = new RegExp(`^\\s*${key.replaceAll('_', '[-_]')}\\s*(?:=|$)`, 'm')
  return files.some((file) => line.test(readFileSync(file as string, 'utf8')))
}
