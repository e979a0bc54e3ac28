import type { SourceView } from '../../ipc/views';

/** A file of a side, with its sheets where it is a workbook. */
export interface SideFile {
  /** Which of the files chosen for the side: what commands call it by. */
  input: number;
  name: string;
  sources: { at: number; source: SourceView }[];
  /** The sheets that can be read. */
  sheets: string[];
}

/**
 * The files of a side. Sheets of one workbook that were named one by one are several inputs: they stand together, and
 * the first of them speaks for all.
 */
export function filesOf(sources: SourceView[]): SideFile[] {
  const files: SideFile[] = [];
  for (const [at, source] of sources.entries()) {
    const last = files.at(-1);
    if (last && source.sheet !== null && last.sources[0]?.source.sha256 === source.sha256) {
      last.sources.push({ at, source });
      continue;
    }
    const name = source.sheet === null ? source.name : source.name.slice(0, -source.sheet.length - 1);
    files.push({ input: source.input, name, sources: [{ at, source }], sheets: source.sheets });
  }
  return files;
}

/** The sheets read after one was ticked or unticked, in the workbook's order. */
export function toggled(file: SideFile, sheet: string): string[] {
  const read = new Set(file.sources.map(({ source }) => source.sheet));
  return file.sheets.filter((each) => (each === sheet ? !read.has(each) : read.has(each)));
}
