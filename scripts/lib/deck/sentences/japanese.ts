/** Verbs whose stem with い is a noun: 違い, 狙い, 問い. */
const nounsInI =
  /(?:[違争狙問願扱疑戦勢思誓払互迷集行狂償報装競商災幸匂向会合言食追舞使洗祝救習占縫拾伺憂担補誘漂]|ちが|ねら|あつか|たたか|あらそ|うたが|たぐ|せ|くら|ぐら|おも|ねが|たが)い$/u
/** Nouns, adverbs and particles in hiragana that end as a predicate may. */
const endings = [
  '(?:まだ|ただ|また|あなた|すがた|あいだ|かた|ほう|むこう|きのう|[きしちじ][ょゅ]う|いわゆる|あらゆる|すぐ|ずつ|いつ|かつ|やつ)',
  // A volitional such as 見よう is a predicate, するよう and そのよう are none.
  '[るたのなうくすつむぬぶぐ]よう',
  '(?:[一二三四五六七八九十\\d]|ひと|ふた|みっ|いく)つ',
  // Adverbial forms of adjectives.
  '(?:な|し|やす|にく|がた|ごと|べ|ら|[多近早遠高低強弱深長短重軽広狭固遅速全])く',
  '(?:なか|ほか|しか|わずか|らか|やか|[僅確静豊愚]か)',
  // 目的は何か asks, 何か alone doesn't.
  '(?<!は)(?:いつか|どこか|なにか|何か|誰か|どちらか)',
  '(?:は|必)ず',
]
const noPredicates = new RegExp(`(?:${endings.join('|')})$`, 'u')
const predicates = /(?:[うくぐすつぬぶむるただいかよねぞず]|ません)$/u
const imperatives = /(?:しろ|を\p{sc=Han}{1,3}[えけげせてねべめれ]|[うくぐすつぬぶむる]な)$/u
const polite = /(?:でしょう|ましょう)$/u

/**
 * Whether a headline ends as a Japanese sentence does: in a predicate, a final particle, an imperative or a
 * question. By its ending alone: a noun (体言止め), a particle, a formal noun (こと, ため, はず), a suffix such as さ
 * and a clause that waits for more (…て, …ながら, …なく) are none. A noun in hiragana that ends as a verb does passes.
 */
export function isJapaneseSentence(headline: string): boolean {
  const bare = withoutEnd(withoutBracket(headline.trim()), /[」』”"。！!…\s]/u)
  if (/[？?]$/u.test(bare)) return true
  if (polite.test(bare) || imperatives.test(bare)) return true
  return predicates.test(bare) && !noPredicates.test(bare) && !nounsInI.test(bare)
}

/** Without a bracket at its end. */
function withoutBracket(text: string): string {
  const closed = withoutEnd(text, /[」』”"。]/u)
  if (!/[）)]$/u.test(closed)) return text
  const inner = withoutEnd(closed.slice(0, -1), /[^（）()]/u)
  return /[（(]$/u.test(inner) ? inner.slice(0, -1) : text
}

/** Without the characters of a kind that a text ends in; a pattern would try each run of them from each of its places. */
function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length
  while (end > 0 && kind.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
