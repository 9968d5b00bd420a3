/** A printed page: which slide it shows, after how many clicks, and the slide's heading. */
export interface PrintedPage {
  slide: number
  step: number
  title: string
  /** 1 opens a part; slides of level 2 belong to it. */
  level: 1 | 2
  /** Title of the lecture's part that the slide is in, where it names one. */
  part?: string
}
