import type { Browser } from 'playwright'
import type { Deck } from '../deck/deck.ts'

/** What may be said of an export; a format leaves alone what it has no use for, and that is told. */
export interface ExportOptions {
  /** pdf: a page for each click step instead of one page a slide, as it stands after its last click. */
  readonly withClicks: boolean
  /** pdf, pptx, png: the deck's dark colours. Paper stays light. */
  readonly dark: boolean
  /** handout, pptx, html: with the speaker's notes, for the lecturer. */
  readonly notes: boolean
  /** handout: glossary, chronology and who's who in two languages. */
  readonly both?: boolean
}

/** What an exporter is given. */
export interface ExportJob {
  readonly deck: Deck
  /** Absolute path of the folder for the files; it is there and can be written to. */
  readonly out: string
  readonly options: ExportOptions
  /** One for all formats, started at the first call; the exporter closes its own contexts, not this. */
  readonly browser: () => Promise<Browser>
  /** Folder of the up-to-date build without notes, the same at every call. To be asked for first: it takes longest. */
  readonly site: () => Promise<string>
  /** The same with the speaker's notes in it. */
  readonly siteWithNotes: () => Promise<string>
  /** Tells the user something that the file itself doesn't, such as a diagram that became a picture. */
  readonly remark: (line: string) => void
}

/** The file or folder that an export wrote, whole. */
export interface Exported {
  /** Absolute path. */
  readonly file: string
  /** Pages, slides or pictures; `undefined` where nothing is counted. */
  readonly pages: number | undefined
  readonly bytes: number
}

/**
 * Writes one format of a deck. Throws a CommandError: exit 1 with one line for each thing that is wrong in the
 * deck, exit 2 where the folder or the options don't fit; then nothing is left but what was there before.
 */
export type Exporter = (job: ExportJob) => Promise<Exported>
