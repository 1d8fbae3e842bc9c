/** How much room the parts of a world need, in units of the smallest text, from all shown to the least. */
export interface Metrics {
  readonly pad: number;
  readonly title: number;
  readonly verdict: number;
  readonly sheetWidth: number;
  readonly sheetHeight: number;
  /** Above the tray and below the drum: their labels. */
  readonly label: number;
  readonly gap: number;
  readonly deskWidth: number;
  readonly masterWidth: number;
  readonly masterHeight: number;
  readonly waysWidth: number;
  readonly chipWidth: number;
  readonly chipHeight: number;
  readonly gridWidth: number;
  readonly gridHeight: number;
}

const everything: Metrics = {
  pad: 1.3,
  title: 2.2,
  verdict: 1.6,
  sheetWidth: 10.2,
  sheetHeight: 9.4,
  label: 1.5,
  gap: 2.2,
  deskWidth: 11.6,
  masterWidth: 6.8,
  masterHeight: 7,
  waysWidth: 5.5,
  chipWidth: 14.5,
  chipHeight: 3.5,
  gridWidth: 17,
  gridHeight: 9,
};
/** Without the verdict and what each server held before. */
const noAsides: Metrics = {
  ...everything,
  pad: 1,
  title: 2.1,
  verdict: 0,
  sheetWidth: 9.2,
  sheetHeight: 7.2,
  gap: 1.7,
  deskWidth: 11,
  masterWidth: 6,
  masterHeight: 6,
  waysWidth: 4.5,
  chipWidth: 12.4,
  chipHeight: 2.2,
  gridWidth: 11.5,
  gridHeight: 7,
};
/** Without what the Despooler does. */
const noDeskWords: Metrics = {
  ...noAsides,
  pad: 0.8,
  title: 2,
  sheetWidth: 8.3,
  sheetHeight: 6.2,
  label: 1.4,
  gap: 1.5,
  deskWidth: 8.6,
  masterWidth: 5.6,
  masterHeight: 5.2,
  waysWidth: 3.4,
  chipWidth: 10.9,
  chipHeight: 1.95,
};
/** Without RECEIVE and STORE. */
const noLabels: Metrics = {
  ...noDeskWords,
  pad: 0.7,
  title: 1.9,
  label: 0,
  gap: 1.3,
  chipHeight: 1.8,
};
/** Short words. */
const shortWords: Metrics = {
  ...noLabels,
  pad: 0.5,
  title: 1.7,
  sheetWidth: 7,
  sheetHeight: 5.2,
  gap: 0.9,
  deskWidth: 8.2,
  masterWidth: 4,
  masterHeight: 4.2,
  waysWidth: 2.4,
  chipWidth: 9,
  chipHeight: 1.6,
  gridWidth: 10,
  gridHeight: 4.5,
};
/** The servers' names are cut to their ends. */
const noNames: Metrics = {...shortWords, pad: 0.4, title: 1.6, chipWidth: 7.4, chipHeight: 1.45};

/** By level: how many of the details have been left out. */
export const metrics = [everything, noAsides, noDeskWords, noLabels, shortWords, noNames] as const;
