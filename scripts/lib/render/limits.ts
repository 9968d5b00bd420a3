/** What a class can read, from the back row of a room: sizes in px on a slide 980 px wide. */
export interface Limits {
  /** Text of a slide. */
  readonly body: number
  /** Labels of diagrams, and code. */
  readonly label: number
  /** Citations, captions, furniture. */
  readonly small: number
  /** Least distance of text from the slide's edge. */
  readonly edge: number
  /** Contrast ratio of text (WCAG 2.2, 1.4.3). */
  readonly contrast: number
  /** The same for large text. */
  readonly largeContrast: number
  /** Contrast ratio of shapes that carry meaning (WCAG 2.2, 1.4.11). */
  readonly shapeContrast: number
  readonly headlineLines: number
  readonly listItems: number
  readonly listDepth: number
}

/** Depth of the room that the sizes are made for, in metres. */
export const ordinaryDepth = 12

const limits: Limits = {
  body: 22,
  label: 16,
  small: 13,
  edge: 24,
  contrast: 4.5,
  largeContrast: 3,
  shapeContrast: 3,
  headlineLines: 2,
  listItems: 4,
  listDepth: 1,
}

/** Text is large from 24 px on, bold text from 18.66 px on (WCAG 2.2: 18 and 14 points). */
export function isLarge(size: number, bold: boolean): boolean {
  return size >= (bold ? 18.66 : 24)
}

/** The limits for a room of `depth` metres: a deeper one needs larger text, a smaller one allows no smaller. */
export function limitsFor(depth: number = ordinaryDepth): Limits {
  const scale = Math.max(1, depth / ordinaryDepth)
  return {
    ...limits,
    body: limits.body * scale,
    label: limits.label * scale,
    small: limits.small * scale,
  }
}

/** What is small print: everything else outside of a diagram is body text. */
export const smallPrint =
  '.cite, .essay-original, .glossary-original, .eyebrow, .footer, .legend, .voice-name, .task-label, .diagram-foot, .footnotes, .katex .mtight, thead, small, sup, sub, rt, figcaption'

/** What is typed as it stands. */
export const code =
  'pre, code, kbd, samp, .slidev-code, .slidev-code-group-tabs, .slidev-code-block-title, .monaco-editor'
