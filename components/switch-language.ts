import { twin } from 'virtual:deck'
import { sharedState, useDarkMode, useNav } from '@slidev/client'
import { type ComputedRef, computed, ref, toRaw, watch } from 'vue'
import { arrival, keptTally } from './arrival.ts'
import { type Handed, toHash } from './handed.ts'

/** A slide, and how many of its clicks have been made. */
interface Place {
  readonly no: number
  readonly clicks: number
}

/** How this window goes over to the deck in its other language. */
export interface LanguageSwitch {
  /** Two letters. */
  readonly language: string
  /** What the language calls itself. */
  readonly name: string
  /** Where this window's slide is in it. */
  readonly address: ComputedRef<string>
  /** Goes there, and has the other windows of a presentation follow. */
  go(): Promise<void>
}

/** Whether a server of its own shows each language; it may have to be started, and shares no storage with the other. */
const presents = import.meta.env.DEV

/** Milliseconds after which every window that came along is there. */
const settling = 5000

/** That the other language gets ready, or that it can't be had. */
export const progress = ref<'waiting' | 'failed'>()

/** The windows of a presentation go together. Readers of a site are on their own. */
const windows = presents && twin ? new BroadcastChannel(`language ${import.meta.env.BASE_URL}`) : undefined

/** The switch to the deck's other language; `undefined` where it has none. */
export function useLanguageSwitch(): LanguageSwitch | undefined {
  if (!twin) return undefined
  const { language } = twin
  const { currentSlideNo, clicks } = useNav()
  const addressOf = useTwinAddress(twin)
  const here = (): Place => ({ no: currentSlideNo.value, clicks: clicks.value })
  return {
    language,
    name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    address: computed(() => addressOf(here())),
    async go() {
      if (progress.value === 'waiting' || (presents && !(await isReady(addressOf(here()))))) return
      const handed = whatIsHanded()
      windows?.postMessage({ place: here(), handed })
      leave(addressOf(here()), handed)
    },
  }
}

/** Has this window begin with what it brought along, and follow another that goes over. */
export function useCompany(): void {
  if (!presents) return
  const { isDark } = useDarkMode()
  if (arrival?.timer) sharedState.timer = arrival.timer
  const dark = arrival?.dark
  if (dark !== undefined) {
    isDark.value = dark
    // A window that arrives at the same time writes Slidev's default before its own.
    const stop = watch(isDark, (other) => {
      if (other !== dark) isDark.value = dark
    })
    setTimeout(stop, settling)
  }
  if (!twin) return
  const { isPrintMode, isEmbedded } = useNav()
  const addressOf = useTwinAddress(twin)
  // They bring along what that window knows: what it has just changed may not have come to them yet.
  windows?.addEventListener('message', ({ data }: MessageEvent<{ place: Place; handed: Handed }>) => {
    if (!isPrintMode.value && !isEmbedded.value) leave(addressOf(data.place), data.handed)
  })
}

/** The address of a slide's twin in the view of this window, presenter's or audience's. */
function useTwinAddress({ address, numbers }: NonNullable<typeof twin>): (place: Place) => string {
  const { hasPrimarySlide, currentRoute } = useNav()
  const home = new URL(address, new URL(import.meta.env.BASE_URL, location.href))
  return ({ no, clicks }) => {
    const path = currentRoute.value.path.slice(1)
    const slide = String(numbers[no - 1] ?? no)
    const url = new URL(hasPrimarySlide.value ? path.replace(/[^/]*$/, slide) : path, home)
    url.search = location.search
    if (clicks > 0) url.searchParams.set('clicks', String(clicks))
    else url.searchParams.delete('clicks')
    return url.href
  }
}

/** Asks for the twin, which the server starts when it is asked: a class keeps its slide until it is there. */
async function isReady(address: string): Promise<boolean> {
  progress.value = 'waiting'
  const answer = await fetch(address, { method: 'HEAD', redirect: 'manual' }).catch(() => undefined)
  const ready = answer?.type === 'opaqueredirect'
  progress.value = ready ? undefined : 'failed'
  return ready
}

/** What this window knows and no server does. */
function whatIsHanded(): Handed {
  const tally = keptTally()
  return {
    ...(tally === undefined ? {} : { tally }),
    // As plain data, which a message to another window can hold.
    ...(presents
      ? { timer: structuredClone(toRaw(sharedState.timer)), dark: useDarkMode().isDark.value }
      : {}),
  }
}

function leave(address: string, handed: Handed): void {
  location.assign(address + toHash(handed))
}
