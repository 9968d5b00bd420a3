/** Gets told what is being done now. */
export type Progress = (stage: string) => void
