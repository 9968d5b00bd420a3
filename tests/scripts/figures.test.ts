import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProjectData } from '../../scripts/lib/deck/facts/load-facts.ts'
import type { Figure } from '../../scripts/lib/deck/figures/figure.ts'
import { formatFigure } from '../../scripts/lib/deck/figures/format.ts'
import { figuresIn } from '../../scripts/lib/deck/figures/known.ts'
import { change, check, type Files, slide, sound } from './decks.ts'

const { figures, paragraphs } = await loadProjectData()

const read = (text: string, language: 'ja' | 'en') =>
  figuresIn(text, language).map((figure: Figure) => formatFigure(figure, 'en', true))

const japanese: Record<string, string[]> = {
  '2025年6月13日に始まり': ['13 June 2025'],
  二〇二五年六月十三日: ['13 June 2025'],
  '2025-06-13': ['13 June 2025'],
  '６月１３日から１２日間': ['13 June', '12 days'],
  '1月8日と9日の二日間': ['8 January', '9 January', '2 days'],
  '6月22日・6月23日': ['22 June', '23 June'],
  '2006年7・8月号': ['July 2006', 'August 2006'],
  '5日目の6月17日、第12日目': ['day 5', '17 June', 'day 12'],
  '6週間で5回、第6回目、6回目': ['6 weeks', '5 rounds', 'round 6', 'round 6'],
  '5度の協議': ['5 rounds'],
  '約3か月、18時間、20数分': ['3 months', '18 hours', '20-odd minutes'],
  '2003年以来、1979年': ['2003', '1979'],
  第2条第4項: ['Article 2', '(4)'],
  '目的は二つで、10段落ある': ['2 purposes', '10 paragraphs'],
  '抑止力が十分なら、部分を一日ずつ、一回、二人で三つの語を四行': [],
  '数か月後、前回、三日月、553号、今日': [],
}
for (const [text, expected] of Object.entries(japanese))
  test(`${text} is read`, () => assert.deepEqual(read(text, 'ja'), expected))

const english: Record<string, string[]> = {
  'On June 13, 2025, the attack': ['13 June 2025'],
  '13 Jun, 8 Jan. 2026, Sept. 2004': ['13 June', '8 January 2026', 'September 2004'],
  '8 and 9 January 2026': ['8 January 2026', '9 January 2026'],
  'from 13 to 24 June 2025': ['13 June 2025', '24 June 2025'],
  'the “12-day war” of June 2025': ['12 days', 'June 2025'],
  'on the 24th (day 12), the fifth day': ['24', 'day 12', 'day 5'],
  'five rounds in six weeks, five further rounds': ['5 rounds', '6 weeks', '5 rounds'],
  'the sixth round, round six, the 6th round': ['round 6', 'round 6', 'round 6'],
  'flown 18 hours, twenty-odd minutes': ['18 hours', '20-odd minutes'],
  'Article 2(4), Art. 2(4)': ['Article 2', '(4)', 'Article 2', '(4)'],
  'two purposes, in May, since 2003': ['2 purposes', 'May', '2003'],
  'May it be read; it may; March on; one day; three things; no. 553; the 1980s; two people': [],
}
for (const [text, expected] of Object.entries(english))
  test(`${text} is read`, () => assert.deepEqual(read(text, 'en'), expected))

/** The sound deck with a text on its first slide, which cites some paragraphs. */
function deck(
  text: string,
  sources: string,
  more: { notes?: string; voices?: string; lang?: string } = {},
): Files {
  const own = slide('A sentence?')
    .replace("['0.1', '1.9']", `[${sources}]`)
    .replace('[author]', `[${more.voices ?? 'author'}]`)
    .replace('<Cite p="1.9" />', `${text}\n\n<Cite p=${sources.split(', ')[0]} />`)
    .replace('<!--\n', `<!--\n${more.notes ?? ''}`)
  const files = { ...sound, 'slides/ja/first.md': own }
  if (more.lang !== 'en') return files
  const { 'slides/ja/first.md': first = '', ...rest } = change(
    'slides.md',
    './slides/ja/first',
    './slides/en/first',
    files,
  )
  return { ...rest, 'slides/en/first.md': first }
}

function finds(name: string, files: Files, ...expected: string[]): void {
  test(name, async () => assert.deepEqual(await check(files, { paragraphs, figures }), expected))
}

const at = 'slides/ja/first.md'
finds(
  'a wrong day is found at its line, with the nearest that is given',
  deck('A\n\n返書は3月25日に', "'0.3'"),
  `${at}:12 "3月25日" is not in what the slide cites (nearest: 3月26日, 5月23日, 6月13日)`,
)
finds('what the cited paragraph says is fine', deck('4月12日から5月23日までの6週間で5回、第6回', "'0.3'"))
finds(
  'a right day is found where another paragraph says it',
  deck('6月24日に停戦', "'0.5'"),
  `${at}:10 "6月24日" is not in what the slide cites (nearest: 6月22日)`,
)
finds('what a further paragraph says is fine', deck('6月24日に停戦', "'0.5', '0.6'"))
finds(
  'a wrong year of a right day is found',
  deck('2025年2月6日以来', "'1.2'"),
  `${at}:10 "2025年2月6日" is not in what the slide cites (nearest: 2026年2月6日, 2026年2月27日)`,
)
finds('a day without its year is fine', deck('2月6日以来', "'1.2'"))
finds('a month of a given day is fine', deck('2026年2月以来', "'1.2'"))
finds(
  'the day of the manuscript is known everywhere, and dates nothing else',
  deck('2026年2月27日脱稿、2026年2月の交渉', "'2.3'"),
  `${at}:10 "2026年2月" is not in what the slide cites (nearest: 2004年10月)`,
)
finds('a day number that follows from the dates is fine', deck('13日が1日目、23日が11日目', "'0.6'"))
finds(
  'a wrong day number is found',
  deck('6日目に要求', "'0.4'"),
  `${at}:10 "6日目" is not in what the slide cites (nearest: 5日目)`,
)
finds(
  'a wrong number of rounds is found',
  deck('六回の協議', "'0.3'"),
  `${at}:10 "六回" is not in what the slide cites (nearest: 5回)`,
)
finds(
  'a wrong number of days is found in a table',
  deck('| 語 | 時 |\n| --- | --- |\n| a | 11日間 |', "'0.1'"),
  `${at}:12 "11日間" is not in what the slide cites (nearest: 12日間)`,
)
finds(
  'exact minutes are found where the essay has 20-odd',
  deck('領空を20分侵犯', "'0.5'"),
  `${at}:10 "20分" is not in what the slide cites (it gives none)`,
)
finds(
  "minutes that fit the slide are the lecture's, and so is the duration",
  deck('5分で読む。11分の講義', "'0.5'"),
)
finds(
  'a wrong number of purposes is found',
  deck('三つの目的', "'1.9'"),
  `${at}:10 "三つの目的" is not in what the slide cites (nearest: 2つの目的)`,
)
finds('the span from the first to the last day is fine', deck('約3か月の流れ', "'0.2', '0.3'"))
finds(
  'code, attributes and addresses are not looked at',
  deck('`3月1日` <span title="3月1日">a</span> [b](https://example.org/3月1日)', "'0.3'"),
)
finds(
  'a wrong day in the notes is found',
  deck('a', "'0.3'", { notes: '3月27日に返書。' }),
  `${at}:15 "3月27日" is not in what the slide cites (nearest: 3月26日, 5月23日, 6月13日)`,
)
const both = { voices: 'author, lecturer' }
const voice = (text: string) => `<Voice by="lecturer">${text}</Voice>`
finds("counts in the lecturer's voice are his own", deck(voice('3回読んで2日間考える'), "'0.3'", both))
finds(
  "dates in the lecturer's voice are the essay's",
  deck(`${voice('3月27日')} 3回`, "'0.3'", both),
  `${at}:10 "3回" is not in what the slide cites (nearest: 5回)`,
  `${at}:10 "3月27日" is not in what the slide cites (nearest: 3月26日, 5月23日, 6月13日)`,
)
finds("a slide of the lecturer's alone is his voice", deck('3回、1979年', "'2.8'", { voices: 'lecturer' }))
finds(
  'an English slide is read as English',
  deck('Four rounds from 12 April to 24 May', "'0.3'", { lang: 'en' }),
  'slides/en/first.md:10 "24 May" is not in what the slide cites (nearest: 23 May, 26 March, 13 June)',
  'slides/en/first.md:10 "Four rounds" is not in what the slide cites (nearest: 5 rounds)',
)

// Paragraphs named by their place
finds(
  'a paragraph that is no source is found',
  deck('第1節の第3・第9段落', "'1.9'"),
  `${at}:10 "第3・第9段落" (1.3) is not among the slide's sources`,
)
finds(
  'a paragraph that does not exist is found',
  deck('第1節の第11段落', "'1.9'"),
  `${at}:10 "第11段落" (1.11) is not in the essay`,
)
finds(
  'a section that does not exist is found',
  deck('第3節', "'1.9'"),
  `${at}:10 "第3節" (3) is not in the essay`,
)
finds(
  'every paragraph of a range is looked at',
  deck('序の第3〜第6段落', "'0.3', '0.4', '0.6'"),
  `${at}:10 "第3〜第6段落" (0.5) is not among the slide's sources`,
)
finds(
  'a paragraph belongs to the section named before it',
  deck('第1節の第9段落と第2節の第8段落。第9段落', "'1.9', '2.8', '2.9'"),
)
finds('a paragraph without a section may be of any', deck('第1節の第9段落\n\n第8段落', "'1.9', '2.8'"))
finds('the number of paragraphs names none', deck('第1節は10段落', "'1.9'"))
finds(
  'English names paragraphs in many ways',
  deck(
    'Section 1, paragraphs 8 to 10; the ninth paragraph of section 1; paragraph 1.9; introduction, paragraph 2',
    "'1.9', '1.10'",
    { lang: 'en' },
  ),
  'slides/en/first.md:10 "paragraph 2" (0.2) is not among the slide\'s sources',
  'slides/en/first.md:10 "paragraphs 8 to 10" (1.8) is not among the slide\'s sources',
)

// The lecturer's own slides
const own = (sources: string): Files => ({
  ...change('slides.md', './slides/ja/first.md', './own.md'),
  'own.md':
    deck('返書は3月25日に', "'0.3'")['slides/ja/first.md']?.replace("sources: ['0.3']\n", sources) ?? '',
})
finds(
  "a contradiction on a lecturer's own slide is an error where it cites",
  own("sources: ['0.3']\n"),
  'own.md:10 "3月25日" is not in what the slide cites (nearest: 3月26日, 5月23日, 6月13日)',
)
test('where it has no sources it is a hint', async () => {
  const found = await check(own(''), { paragraphs, figures })
  assert.deepEqual(
    found.filter((one) => one.includes('3月25日')).map((one) => one.slice(0, 14)),
    ['hint own.md:9 '],
  )
})
