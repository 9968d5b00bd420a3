import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isEnglishSentence } from '../../scripts/lib/deck/sentences/english.ts'
import { isJapaneseSentence } from '../../scripts/lib/deck/sentences/japanese.ts'
import { change, check, sound } from './decks.ts'

const lecture = new URL('../../slides/', import.meta.url)
const headlinesIn = (language: string) =>
  globSync(`${language}/**/*.md`, { cwd: lecture }).flatMap(
    (path) => /^## (.+)$/m.exec(readFileSync(new URL(path, lecture), 'utf8'))?.slice(1) ?? [],
  )

/** One a line. */
const lines = (text: string) => text.trim().split('\n')
const japanese = lines(`
交渉はまだ続いている
前提は共有されていない
合意は遠い
抑止は成立しがたい
これは抑止力か
誰の声なのか
段落を示せ
根拠を問え
前提を疑え
自分の言葉で考えよう
立場を選ぼう
双方が待とうとする
引用には段落を添えよ
答えは一つではない
合意には至らず
これが争点だ
イランは拒みました
まだ合意していません
何を求めているのでしょう
著者は断定しない（2.9）
価値は「限定的」である
なぜ今なのか？
停止？
合意は難しい
読み直すときが来た
イランはそれを問う
問いが残る
留保を落とすな
目的は二つある
交渉は合意のためである
決めるのは誰なのだろう
攻撃は予防できなかった
要求は強まった
対等を求め続けるという
隔たりは大きい
二つの読み方ができる
体制は続くとみるほかない
イランの狙いは別にあるようだ
それは違う
両者の溝は深まるばかりだ
目的は何か
交渉の狙いはどこか
決裂してもかまわない
本文を読め
合意は進まず
体制を守ると見よう
`)
const notJapanese = lines(`
抑止の論理
合意の不在
停止と破棄の違い
イランの狙い
交渉の目的とは
双方の動き
隔たりの広がり
なぜ交渉するのかという問い
合意できないことの確認
目的のため
成立するはず
合意を求めて
二つの目的
要求と権利のあいだ
12日間の流れ
濃縮という梃子
冷戦から
イランにとって
価値の低さ
次のステップへの備え
交渉は二つ
見えにくさ
立場の重なり
同じ濃縮、別の意味
抑止力としてのミサイル
攻撃の最中に
合意なしに
米国の言葉のなか
成立しないところ
共有されるよう
それでも交渉するわけ
停戦まで
抑止の考え方
読みのちがい
前提が共有されず、合意もなく
予測ではなく
争い
著者の答え
外交のあり方
限定的なもの
判断の確かさ
議論の組み立て
明らか
ブレイクアウト・タイム
次へ進むために
「抑止力」
力を背景にした要求（1.6）
まとめ
手段のほか
誰か
見方の違い（2.4）
`)
const english = lines(`
The attack came in the midst of diplomacy, the day after round six was announced
Diplomacy went on until the eve of the attack, despite the public refusals
The lecture goes from events to purposes, and from purposes to the premises of deterrence
The same sentence changes its meaning with who said it and how surely
Over twelve days the exchange of attacks led through the US bombing to a ceasefire
US words moved from denying involvement to demanding “unconditional surrender”
After the ceasefire Iran took the offer of talks to have been a feint
Demand and right lie so far apart, and yet Iran came back to the talks
As short-term calculation, Iran's acceptance is intelligible
Three parties use the word feint; what the talks aim at stays the question
The US line-up obscures the intent of the talks
If the aim is toppling the regime it is coherent, but it is the use of force the Charter prohibits
Iran too has much that it cannot yield or put on the table
Two purposes come to the author's mind, and both belong to both sides
If the purpose lies elsewhere, the talks' value for Iran is not low
By going through the talks, both sides can justify their next step
In Iran, which claims peaceful aims, enrichment also counts as a loose deterrent
The idea of a loose deterrent is about technical capability, not the time to a bomb
The same enrichment is a lever for one side and a problem for the other
The argument runs from capability to stockpile, and from stockpile to the same issue
Iran refuses talks on missiles because it regards them as the root of its deterrent
June 2025 can be read as a failure to prevent, or as an early ceasefire
In the Cold War neither side sought to erase the other
Even with some deterrent, inferring safety has a slight logical problem
For Iran the root problem is that the premises are not shared
The two sections lock together as the two sides of one issue
The essay's claims range from flat statement to conjecture
The essay was finished on 27 February 2026 and cannot know what came later
Use the terms as the essay means them
Cite the paragraph, and say whose voice it is
Talks resume
Deterrence fails
If talks fail, the stage is set
Iran demands respect
The talks aim at something else
Bottom lines harden
Both sides talk past each other
What Iran wants is respect
The war that began in June ended in a ceasefire
Put the three words in order
US demands meet Iranian rights
Force stands behind the talks
Whose voice is it?
Both sides have hardened
When talks fail, force follows
The parties do not trust each other
Look for the hedge in each sentence
That the premises differ is the root of it
`)
const notEnglish = lines(`
The limits of deterrence
Two purposes of the talks
US demands and Iranian rights
What Iran wants
The war that began in June
The two things that come to mind
Deterrence and its limits
From events to purposes
Negotiating without hope of agreement
The US bombing of Fordow
A lever for one side, a problem for the other
Why no agreement
Iran's red lines
The gap between demand and right
How the talks began
Because the premises are not shared
Claims and their strength
Talks to confirm that agreement is not possible
The same enrichment, lever and problem
Diplomacy and force as two lanes
An attack announced by no one
Toppling the regime by force
The essay in four parts
Not an agreement but a confirmation
Missiles, enrichment and allies
A ceasefire after twelve days
Comparison of the outcomes
When talks fail
The purpose behind the talks
The talks as a stage
Summary
Background and timeline
Key terms
Iran's demand for equal footing
Demand for zero enrichment
The question of why the talks failed
Statements that the author hedges
To negotiate or not to negotiate
Reading June 2025 twice
The US demand for zero enrichment
`)

const suites = [
  { isSentence: isJapaneseSentence, good: [...headlinesIn('ja'), ...japanese], bad: notJapanese },
  { isSentence: isEnglishSentence, good: [...headlinesIn('en'), ...english], bad: notEnglish },
]
for (const { isSentence, good, bad } of suites) {
  for (const headline of good)
    test(`“${headline}” is a sentence`, () => assert.equal(isSentence(headline), true))
  for (const headline of bad)
    test(`“${headline}” is no sentence`, () => assert.equal(isSentence(headline), false))
}

const first = 'slides/ja/first.md'
const heading = (text: string, file = first, files = sound) =>
  change(file, 'The first sentence?', text, files)

test('a headline that is no sentence is found at its line', async () => {
  assert.deepEqual(await check(heading('抑止の<Q p="1.9">論理</Q>')), [
    'slides/ja/first.md:8 the headline "抑止の「論理」" is not a sentence',
  ])
})

test('a headline of another language is read in it', async () => {
  const english = 'slides/en/first.md'
  const files = change('slides.md', 'ja/first', 'en/first', { ...sound, [english]: sound[first] ?? '' })
  assert.deepEqual(await check(heading('The talks resume', english, files)), [])
  assert.deepEqual(await check(heading('The **limits** of talks', english, files)), [
    'slides/en/first.md:8 the headline "The limits of talks" is not a sentence',
  ])
})

test('the title of a section is no headline', async () => {
  const titled = change(first, 'voices: [author]', 'voices: [author]\nlayout: section', heading('抑止の論理'))
  assert.deepEqual(await check(change(first, '## ', '# ', titled)), [])
})
