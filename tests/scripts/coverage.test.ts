import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Covered, checkCoverage, coverageOf } from '../../scripts/lib/checks/coverage.ts'
import { coverageReport } from '../../scripts/lib/checks/coverage-report.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import type { Inventory, InventoryRecord } from '../../scripts/lib/deck/facts/inventory.ts'
import { lineOfRecord, loadInventory } from '../../scripts/lib/deck/facts/inventory.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { change, sound, withFolder } from './decks.ts'

const both = (ja: string, en = `English of ${ja}`) => ({ ja, en })

const event: InventoryRecord = {
  id: 'events.fordow-bombed',
  module: 'timeline',
  node: 'fordow-bombed',
  words: [both('米国がフォルドゥを爆撃'), both('米国が地下の濃縮施設を破壊する。')],
}
const ceasefire: InventoryRecord = {
  id: 'events.ceasefire',
  module: 'timeline',
  node: 'ceasefire',
  words: [both('停戦', 'Ceasefire')],
}
const claim: InventoryRecord = {
  id: 'claims.loose',
  module: 'argument',
  node: 'loose',
  words: [both('濃縮は緩い意味の抑止力とされる')],
  hedges: ['loosely'],
}
const iran: InventoryRecord = {
  id: 'actors.iran',
  module: 'actors',
  words: [],
  names: { ja: ['イラン'], en: ['Iran'] },
}
const allies: InventoryRecord = {
  id: 'actors.allies',
  module: 'actors',
  words: [],
  names: { ja: ['親イラン勢力'], en: ['pro-Iran forces'] },
}
const us: InventoryRecord = {
  id: 'actors.us',
  module: 'actors',
  words: [],
  names: { ja: ['米国'], en: ['US'] },
}
const hedge: InventoryRecord = {
  id: 'hedges.almost-none',
  module: 'hedges',
  words: [],
  markers: ['可能性がほぼない', '限定的'],
  paragraphs: ['1.9'],
}
const loosely: InventoryRecord = { id: 'hedges.loosely', module: 'hedges', words: [] }

/** Where records are in the sound deck with something on its first slide, by their ids. */
async function cover(
  shown: string,
  { records, notes = '', ...more }: Partial<Inventory> & { notes?: string },
): Promise<Record<string, Covered>> {
  const inventory: Inventory = {
    ...{ terms: [], diagrams: {}, tables: [], unshown: [], placeOf: () => ({ file: 'data.ts', line: 1 }) },
    ...more,
    records: records ?? [],
  }
  const files = change(
    'slides/ja/first.md',
    '\n-->',
    `${notes}\n-->`,
    change('slides/ja/first.md', '<Cite p="1.9" />', shown),
  )
  return withFolder(files, async (folder) => {
    const covered = coverageOf(await loadDeck(join(folder, 'slides.md')), inventory)
    return Object.fromEntries(covered.map((one) => [one.id, one]))
  })
}

/** By what the first slide shows a record. */
async function shownBy(record: InventoryRecord, shown: string, more: Partial<Inventory> = {}) {
  const covered = await cover(shown, { records: [record], ...more })
  return covered[record.id]?.slides.map(({ slide, by }) => `${slide}: ${by}`)
}

/** An inventory with one diagram, of these nodes. */
const drawing = (...nodes: { id: string; text: string }[]): Partial<Inventory> => ({
  diagrams: { gap: () => ({ source: '', nodes }) },
})

describe('a record is on a slide', () => {
  test('by its id as a node of a diagram there, whatever the node says', async () => {
    const more = drawing({ id: 'fordow_bombed', text: '6/22' })
    assert.deepEqual(await shownBy(event, '<Diagram of="gap" />', more), ['first: diagram gap'])
    assert.deepEqual(await shownBy(event, '', more), [])
    assert.deepEqual(
      await shownBy(event, '<Diagram of="gap" />', drawing({ id: 'fordow', text: '6/22' })),
      [],
    )
  })

  test('by another component than <Diagram> that draws it, and not by a hedge of the same name', async () => {
    const more = drawing({ id: 'fordow_bombed', text: '' })
    assert.deepEqual(await shownBy(event, '<Picture of="gap" />', more), ['first: diagram gap'])
    assert.deepEqual(await shownBy(event, '<Hedge of="gap">幅</Hedge>', more), [])
  })

  test('not by an id that another kind of record has as well', async () => {
    const other = { ...claim, node: 'fordow-bombed' }
    const covered = await cover('<Diagram of="gap" />', {
      records: [event, other],
      ...drawing({ id: 'fordow_bombed', text: '' }),
    })
    assert.deepEqual(
      Object.values(covered).flatMap(({ slides }) => slides),
      [],
    )
  })

  test('by its gist or sentence, in a diagram or in the text, however it is broken', async () => {
    assert.deepEqual(await shownBy(event, '米国がフォルドゥを\n爆撃した。'), ['first: words'])
    assert.deepEqual(await shownBy(event, '米国が**地下の濃縮施設**を破壊する。'), ['first: words'])
    const more = drawing({ id: 'a', text: '6月22日\n米国がフォルドゥを爆撃' })
    assert.deepEqual(await shownBy(event, '<Diagram of="gap" />', more), ['first: diagram gap'])
    assert.deepEqual(await shownBy(event, '米国がナタンズを爆撃した。'), [])
  })

  test('by a short gist only where nothing else is said with it', async () => {
    assert.deepEqual(await shownBy(ceasefire, '早期の停戦とも読まれる。'), [])
    const more = drawing({ id: 'a', text: '6月24日\n停戦' })
    assert.deepEqual(await shownBy(ceasefire, '<Diagram of="gap" />', more), ['first: diagram gap'])
    const longer = drawing({ id: 'a', text: '12日で停戦させたミサイル' })
    assert.deepEqual(await shownBy(ceasefire, '<Diagram of="gap" />', longer), [])
  })

  test('not by words that lie within those of another record, nor by words that two have', async () => {
    const within = { ...event, id: 'events.longer', words: [both('米国がフォルドゥを爆撃したと書く')] }
    const covered = await cover('米国がフォルドゥを爆撃したと書く。', { records: [event, within] })
    assert.deepEqual(covered['events.fordow-bombed']?.slides, [])
    assert.equal(covered['events.longer']?.slides.length, 1)
    const twin = await cover('米国がフォルドゥを爆撃する。', {
      records: [event, { ...event, id: 'events.twin' }],
    })
    assert.ok(Object.values(twin).every(({ slides }) => slides.length === 0))
  })

  test('by a name, but not by one within a longer name or word', async () => {
    const covered = await cover('親イラン勢力との連携。', { records: [iran, allies] })
    assert.deepEqual(covered['actors.iran']?.slides, [])
    assert.equal(covered['actors.allies']?.slides.length, 1)
    assert.deepEqual(await shownBy(iran, 'イランの考え。'), ['first: name'])
    assert.deepEqual(await shownBy(iran, 'イランダの考え。'), [])
  })

  test('by a name in capitals only where it is written so', async () => {
    const english = (text: string) =>
      change(
        'slides/ja/first.md',
        'minutes: 5',
        `lang: en\nminutes: 5`,
        change('slides/ja/first.md', '<Cite p="1.9" />', text),
      )
    const names = async (text: string) =>
      withFolder(english(text), async (folder) => {
        const inventory = {
          terms: [],
          diagrams: {},
          tables: [],
          unshown: [],
          placeOf: () => ({ file: '', line: 1 }),
          records: [us],
        }
        return coverageOf(await loadDeck(join(folder, 'slides.md')), inventory)[0]?.slides.length
      })
    assert.equal(await names('It tells us nothing.'), 0)
    assert.equal(await names('The US says nothing.'), 1)
  })

  test('as a hedge: by <Hedge>, by its words quoted from its paragraph, or with the gist that holds it', async () => {
    assert.deepEqual(await shownBy(hedge, '<Hedge of="almost-none">限定的</Hedge>'), ['first: <Hedge>'])
    assert.deepEqual(await shownBy(hedge, '<Q p="1.9">可能性がほぼない</Q>'), ['first: <Q>'])
    assert.deepEqual(await shownBy(hedge, '<Q p="0.1">可能性がほぼない</Q>'), [])
    assert.deepEqual(await shownBy(hedge, '効果は限定的だ。'), [])
    const covered = await cover('濃縮は緩い意味の抑止力とされる。', { records: [claim, loosely] })
    assert.deepEqual(covered['hedges.loosely']?.slides, [{ slide: 'first', by: 'words' }])
  })

  test('not as a hedge by words that are two hedges’', async () => {
    const covered = await cover('<Q p="1.9">限定的</Q>', {
      records: [hedge, { ...hedge, id: 'hedges.other', markers: ['限定的'] }],
    })
    assert.ok(Object.values(covered).every(({ slides }) => slides.length === 0))
  })

  test('as a paragraph by `sources`, as a term by <TermTable> or by its word', async () => {
    const paragraph = { id: 'paragraphs.0.1', module: 'essay', words: [] }
    const covered = await cover('', { records: [paragraph, { ...paragraph, id: 'paragraphs.0.2' }] })
    assert.deepEqual(
      covered['paragraphs.0.1']?.slides.map(({ slide }) => slide),
      ['slides#1', 'first', 'second'],
    )
    assert.deepEqual(covered['paragraphs.0.2']?.slides, [])
    const term = { id: 'terms.feint', module: 'terms', words: [] }
    const terms = [{ id: 'feint', term: both('陽動', 'feint') }]
    assert.deepEqual(await shownBy(term, '<TermTable :terms="[\'feint\']" />'), ['first: <TermTable>'])
    assert.deepEqual(await shownBy(term, '陽動とされる。', { terms }), ['first: name'])
    assert.deepEqual(await shownBy(term, '陰謀とされる。', { terms }), [])
  })
})

test('notes say a record by its words or name, and a hedge where it is quoted', async () => {
  const covered = await cover('', {
    records: [event, iran, hedge],
    notes: '米国がフォルドゥを爆撃した。著者は「可能性がほぼない」と書く。',
  })
  assert.deepEqual(covered['events.fordow-bombed']?.notes, ['first'])
  assert.deepEqual(covered['actors.iran']?.notes, [])
  assert.deepEqual(covered['hedges.almost-none']?.notes, ['first'])
  const loose = await cover('', { records: [hedge], notes: '効果は限定的である。' })
  assert.deepEqual(loose['hedges.almost-none']?.notes, [])
})

describe('what is nowhere', () => {
  const inventory = (more: Partial<Inventory> = {}): Inventory => ({
    ...{ records: [event], terms: [], diagrams: {}, tables: [], unshown: [] },
    placeOf: () => ({ file: '/data/timeline.ts', line: 7 }),
    ...more,
  })
  const found = (entry: string, more?: Partial<Inventory>) =>
    withFolder(sound, async (folder) => {
      const deck = { ...(await loadDeck(join(folder, 'slides.md'))), entry: join(folder, entry) }
      const given = inventory(more)
      return checkCoverage(deck, given, coverageOf(deck, given)).map(
        ({ file, line, what, severity }) => `${severity} ${file}:${line} ${what}`,
      )
    })

  test('is an error of the lecture, where the data write it, and of no other deck', async () => {
    assert.deepEqual(await found('slides.md'), [
      'error /data/timeline.ts:7 "events.fordow-bombed" is on no slide, in no notes and not in the handout',
    ])
    assert.deepEqual(await found('my-class.md'), [])
  })

  test('is none with a reason, or in a table of the handout', async () => {
    const record = event.id
    assert.deepEqual(await found('slides.md', { unshown: [{ record, why: 'Why.' }] }), [])
    assert.deepEqual(await found('slides.md', { tables: [{ id: 'chronology', records: [record] }] }), [])
    assert.deepEqual(
      (await found('slides.md', { tables: [{ id: 'chronology', records: ['events.other'] }] })).length,
      1,
    )
  })

  test('has no reason any more once it is shown', async () => {
    const record = event.id
    const tables = [{ id: 'chronology', records: [record] }]
    assert.deepEqual(await found('slides.md', { tables, unshown: [{ record, why: 'Why.' }] }), [
      'error /data/timeline.ts:7 "events.fordow-bombed" is shown, and unshown.ts says why it is not',
    ])
  })

  test('is no record that the data lack', async () => {
    assert.deepEqual(
      (await found('slides.md', { records: [], unshown: [{ record: 'purposes.gone', why: 'Why.' }] })).length,
      1,
    )
  })
})

test('a record is found on its line of its module', () => {
  const text =
    "export const a = [\n  {\n    id: 'one',\n  },\n]\nexport const b = {\n  two: {\n    words: 1,\n  },\n}\n"
  assert.equal(lineOfRecord(text, 'a.one'), 3)
  assert.equal(lineOfRecord(text, 'b.two'), 7)
  assert.equal(lineOfRecord(text, 'b.three'), 6)
})

test('the report has a line for each record, below how many are where', () => {
  const nowhere = { slides: [], notes: [], handout: [] }
  const report = coverageReport('slides.md', [
    {
      ...nowhere,
      id: 'events.a',
      slides: [
        { slide: 'one', by: 'words' },
        { slide: 'one', by: 'name' },
      ],
    },
    { ...nowhere, id: 'events.b', notes: ['two'], handout: ['chronology'] },
    { ...nowhere, id: 'events.c', why: 'A reason.' },
    { ...nowhere, id: 'terms.d' },
  ])
  assert.deepEqual(report.split('\n'), [
    'slides.md: where each record of slides/data is',
    '',
    'events: 3, 1 on slides, 1 only in notes, 0 only in the handout, 1 nowhere',
    '  events.a — one (words, name)',
    '  events.b — notes of two; handout: chronology',
    '  events.c — nowhere: A reason.',
    '',
    'terms: 1, 0 on slides, 0 only in notes, 0 only in the handout, 1 nowhere',
    '  terms.d — nowhere',
  ])
})

test('the lecture leaves nothing of the data unsaid without a reason', async () => {
  const inventory = await loadInventory()
  const deck = await loadDeck(findEntry('slides.md', projectRoot))
  assert.deepEqual(checkCoverage(deck, inventory, coverageOf(deck, inventory)), [])
  const ids = inventory.records.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const lists = new Set(ids.map((id) => id.split('.')[0]))
  for (const list of ['events', 'actors', 'positions', 'purposes', 'claims', 'hedges', 'terms'])
    assert.ok(lists.has(list), list)
})
