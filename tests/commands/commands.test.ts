import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { essence } from '../../scripts/lib/build/build-error.ts'
import { CommandError } from '../../scripts/lib/cli/errors.ts'
import { replaceFolder } from '../../scripts/lib/cli/output-folder.ts'
import { assertFree, findFree, readPort } from '../../scripts/lib/cli/port.ts'
import { assertWritable, findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { change, sound, withFolder } from '../scripts/decks.ts'

function command(name: string, ...args: string[]) {
  const script = join(projectRoot, 'scripts', `${name}.ts`)
  return spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, encoding: 'utf8' })
}

for (const name of ['start', 'build', 'check']) {
  test(`${name} refuses an unknown flag with its usage and without a stack`, () => {
    const { status, stderr } = command(name, '--nope')
    assert.equal(status, 2)
    assert.match(stderr, /^error: Unknown option '--nope'\n\nnpm /)
    assert.doesNotMatch(stderr, /\n\s+at /)
  })

  test(`${name} refuses an entry that does not exist and names those that do`, () => {
    const { status, stderr } = command(name, 'nowhere.md')
    assert.equal(status, 2)
    assert.match(stderr, /^error: .*nowhere\.md: no such entry, choose one of: .*slides\.md/)
  })

  test(`${name} refuses a folder for an entry`, () => {
    const { status, stderr } = command(name, 'slides')
    assert.equal(status, 2)
    assert.match(stderr, /^error: .*slides/)
  })
}

test('start refuses a port that is none', () => {
  const { status, stderr } = command('start', '--port', '99999')
  assert.equal(status, 2)
  assert.match(stderr, /^error: --port 99999: not a port/)
})

test('start refuses an entry outside the project', () =>
  withFolder(sound, async (folder) => {
    const { status, stderr } = command('start', join(folder, 'slides.md'))
    assert.equal(status, 2)
    assert.match(stderr, /an entry must lie in/)
  }))

test('check tells findings as JSON and exits with 1', () =>
  withFolder(change('slides/ja/first.md', 'priority: 1', 'priority: 9'), async (folder) => {
    const { status, stdout } = command('check', '--json', join(folder, 'slides.md'))
    assert.equal(status, 1)
    const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number }[] }
    assert.ok(findings.some(({ file, line }) => file.endsWith('first.md') && line === 3))
  }))

test('check tells a wrong command line as JSON without the whole usage', () => {
  const { status, stdout } = command('check', '--json', '--nope')
  assert.equal(status, 2)
  assert.deepEqual(JSON.parse(stdout), { findings: [], error: "Unknown option '--nope'" })
})

test('of the decks that are there, the nearest to a wrong name is offered first', () =>
  withFolder(
    { 'my-class.md': '---\n---\n', 'README.md': '# A', 'slides.md': '---\n---\n' },
    async (folder) => {
      assert.throws(
        () => findEntry('my-clas', folder),
        /no such entry, choose one of: my-class\.md, slides\.md$/,
      )
    },
  ))

test('a port is a whole number from 1 to 65535', () => {
  assert.equal(readPort('3030'), 3030)
  for (const text of ['0', '65536', '3.5', 'a', '']) assert.throws(() => readPort(text), CommandError)
})

test('a port that is taken is refused, and the next free one is found', async () => {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  await assert.rejects(assertFree(address.port), CommandError)
  assert.ok((await findFree(address.port)) > address.port)
  server.close()
})

// Permissions do not bind root, and Windows keeps them otherwise.
const bound = process.platform !== 'win32' && process.getuid?.() !== 0
test('a project that cannot be written is told before Vite fails in it', { skip: !bound }, () =>
  withFolder({ 'node_modules/a/index.js': '' }, async (folder) => {
    assertWritable(folder)
    chmodSync(join(folder, 'node_modules'), 0o555)
    try {
      assert.throws(() => assertWritable(folder), CommandError)
    } finally {
      chmodSync(join(folder, 'node_modules'), 0o755)
    }
  }),
)

const page = (text: string) => async (folder: string) => writeFileSync(join(folder, 'index.html'), text)

test('a build is put in place, and a second one replaces it', () =>
  withFolder({}, async (folder) => {
    const out = join(folder, 'dist')
    await replaceFolder(out, page('one'))
    await replaceFolder(out, page('two'))
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'two')
    assert.deepEqual(readdirSync(folder), ['dist'])
  }))

test('a build that fails leaves the old one whole and nothing beside it', () =>
  withFolder({}, async (folder) => {
    const out = join(folder, 'dist')
    await replaceFolder(out, page('one'))
    await assert.rejects(
      replaceFolder(out, () => Promise.reject(new Error('planted'))),
      /planted/,
    )
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'one')
    assert.deepEqual(readdirSync(folder), ['dist'])
  }))

test('a folder that was not built here is never replaced', () =>
  withFolder({ 'dist/thesis.txt': 'years of work' }, async (folder) => {
    await assert.rejects(
      replaceFolder(join(folder, 'dist'), page('one')),
      /it holds thesis\.txt, which was not made here/,
    )
    assert.ok(existsSync(join(folder, 'dist', 'thesis.txt')))
  }))

test('a file of somebody else in a folder that was built here keeps the folder from being replaced', () =>
  withFolder({}, async (folder) => {
    const out = join(folder, 'dist')
    await replaceFolder(out, page('one'))
    writeFileSync(join(out, 'mine.txt'), 'kept')
    await assert.rejects(replaceFolder(out, page('two')), /it holds mine\.txt/)
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'one')
    assert.equal(readFileSync(join(out, 'mine.txt'), 'utf8'), 'kept')
  }))

test('a file in the place of the output folder is refused', () =>
  withFolder({ dist: 'a file' }, async (folder) => {
    await assert.rejects(replaceFolder(join(folder, 'dist'), page('one')), /not a folder/)
  }))

test('build refuses an output folder below a file, before it builds', () => {
  const { status, stderr } = command('build', '--out', join('package.json', 'dist'))
  assert.equal(status, 2)
  assert.match(stderr, /^error: .*package\.json.*: a part of the path is a file/)
})

test("a failed build's message has neither stack nor colours", () => {
  const output =
    'transforming...\n\u001b[31mBuild failed with 1 error:\u001b[39m\nError: Icon not found\n    at a (b.js:1)\n'
  assert.equal(essence(output), 'Build failed with 1 error:\nError: Icon not found')
})
