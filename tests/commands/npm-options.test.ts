import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { describeTaken, optionsTaken } from '../../scripts/lib/cli/npm-options.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'

const usage = {
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
    edit: { type: 'boolean' },
    json: { type: 'boolean' },
    'with-clicks': { type: 'boolean' },
  },
  choices: { format: ['pdf', 'png'] },
} as const

/** What is said of a line, of which npm left these arguments and variables. */
function said(positionals: string[], variables: Record<string, string> = {}): string | undefined {
  const env = { npm_lifecycle_event: 'export', ...variables }
  const taken = optionsTaken(usage, { env, positionals })
  return taken.length > 0 ? describeTaken(taken, { env, positionals }).split('\n').at(-1)?.trim() : undefined
}

describe('the line that is meant is told', () => {
  // Each as npm 11 leaves it.
  for (const [line, positionals, variables, meant] of [
    ['--format pdf', ['pdf'], {}, '--format pdf'],
    ['my.md --format=pdf,png', ['my.md', 'pdf,png'], {}, 'my.md --format pdf,png'],
    ['--out=x', [], { npm_config_out: 'x' }, '--out x'],
    ['--out x', ['x'], { npm_config_out: 'true' }, '--out x'],
    ['my.md --with-clicks', ['my.md'], { npm_config_with_clicks: 'true' }, 'my.md --with-clicks'],
    [
      '--lang en',
      ['en'],
      { npm_config_long: 'true', npm_config_all: 'true', npm_config_global: 'true' },
      '--lang en',
    ],
    ['--edit', [], { npm_config_editor: '' }, '--edit'],
    ['--json', [], { npm_config_json: 'true' }, '--json'],
    ['--format pdf --out x', ['pdf', 'x'], { npm_config_out: 'true' }, '--out x --format pdf'],
  ] as const) {
    test(line, () => assert.equal(said([...positionals], { ...variables }), `npm run export -- ${meant}`))
  }
})

test('nothing is told where npm took nothing', () => {
  assert.equal(said(['my.md']), undefined)
  assert.equal(said(['pdf.md']), undefined)
  assert.equal(said([], { npm_config_cache: '/x', npm_config_prefix: '/usr' }), undefined)
})

test("what a file of npm's settings says is not the command line's", () => {
  const folder = temporaryFolder('npmrc')
  writeFileSync(join(folder, '.npmrc'), 'fund=false\njson = true\nwith-clicks=true\n')
  const variables = {
    npm_config_local_prefix: folder,
    npm_config_json: 'true',
    npm_config_with_clicks: 'true',
  }
  assert.equal(said([], variables), undefined)
  assert.equal(said([], { ...variables, npm_config_out: 'x' }), 'npm run export -- --out x')
})

async function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(command, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  const [status] = await once(child, 'close')
  return { status: status as number | null, ...said }
}

// Whatever a command accepts, npm may have kept.
test('every command knows each of its options in the hands of npm', async () => {
  await Promise.all(
    ['start', 'build', 'export', 'remix', 'check', 'site', 'bench'].map(async (name) => {
      const script = join('scripts', `${name}.ts`)
      const { stdout } = await run(process.execPath, [script, '--help'])
      const options = [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option = '']) => option)
      assert.ok(options.length > 0, name)
      // The value of this one is all that is left of it.
      const kept = options.filter((option) => option !== 'format')
      const keys = kept.map((option) => ({ edit: 'editor', lang: 'long' })[option] ?? option)
      const { status, stderr } = await run(process.execPath, [script], {
        ...process.env,
        npm_lifecycle_event: name,
        npm_lifecycle_script: `node ${script}`,
        ...Object.fromEntries(keys.map((key) => [`npm_config_${key.replaceAll('-', '_')}`, 'true'])),
      })
      assert.equal(status, 2, name)
      const line = stderr.trim().split('\n').at(-1) ?? ''
      for (const option of kept) assert.ok(line.includes(` --${option}`), `${name}: ${line}`)
    }),
  )
})

test('npm itself is caught at it, and nothing is done', { skip: process.platform === 'win32' }, async () => {
  const env = { ...process.env, npm_lifecycle_script: '' }
  const lines = await Promise.all([
    run('npm', ['run', '-s', 'export', '--format', 'pdf'], env),
    run('npm', ['run', '-s', 'check', '--render'], env),
    run('npm', ['start', '-s', '--port', '4000'], env),
  ])
  assert.deepEqual(
    lines.map(({ status, stderr, stdout }) => [status, stderr.trim().split('\n').at(-1)?.trim(), stdout]),
    [
      [2, 'npm run export -- --format pdf', ''],
      [2, 'npm run check -- --render', ''],
      [2, 'npm start -- --port 4000', ''],
    ],
  )
})
