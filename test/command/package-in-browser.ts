/** What the Embed screen does to make a package, for a test that does it in a plain page. */
import type {StandardName} from '../../src/embed/lms/launch.js';
import {buildLmsPackage, readerFrom, readSiteFiles} from '../../src/embed/lms/lms-package.js';
import type {UnitName} from '../../src/embed/lms/unit.js';

export async function packSite(
  standard: StandardName,
  unit: UnitName,
  title: string,
): Promise<Uint8Array> {
  const files = await readSiteFiles(readerFrom(new URL('/site/', location.href)));
  return buildLmsPackage({standard, unit, title, locale: 'en', files});
}
