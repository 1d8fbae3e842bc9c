/** `imsmanifest.xml` or `cmi5.xml`: what an LMS reads to know what is in a package, and what to open. */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import {productVersion} from '../../words/product.js';
import type {StandardName} from './launch.js';

export interface ManifestRequest {
  readonly standard: StandardName;
  /** Tells this unit from others in the LMS: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  /** The file that is opened. */
  readonly href: string;
  /** All files of the package but the manifest, by their paths. */
  readonly files: readonly string[];
  /** From which score on the unit is passed, from 0 to 100; undefined where it is only completed. */
  readonly mastery?: number | undefined;
}

export const manifestNames: Readonly<Record<StandardName, string>> = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
};

const texts: Readonly<Record<StandardName, (request: ManifestRequest) => string>> = {
  scorm12,
  scorm2004,
  cmi5,
};

/** The same request gives the same text. Throws an `Error` with one sentence for what cannot be in it. */
export function manifestOf(request: ManifestRequest): string {
  refuse(request);
  return texts[request.standard](request);
}

function scorm12({id, title, href, files, mastery}: ManifestRequest): string {
  const score = mastery === undefined ? '' : `<adlcp:masteryscore>${mastery}</adlcp:masteryscore>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${productVersion}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${escapeXml(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-resource" isvisible="true">
        <title>${escapeXml(title)}</title>${score}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-resource" type="webcontent" adlcp:scormtype="sco" href="${pathOf(href)}">
${listOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

function scorm2004({id, title, href, files, mastery}: ManifestRequest): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${productVersion}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${escapeXml(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-resource" isvisible="true">
        <title>${escapeXml(title)}</title>
        <imsss:sequencing>${objectiveOf(id, mastery)}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-resource" type="webcontent" adlcp:scormType="sco" href="${pathOf(href)}">
${listOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** One assignable unit. Its files are not listed: an LMS takes all that is in the zip. */
function cmi5({id, title, locale, href, mastery}: ManifestRequest): string {
  const words = (text: string): string =>
    `<langstring lang="${escapeXml(locale)}">${escapeXml(text)}</langstring>`;
  const described = `<title>${words(title)}</title>
    <description>${words(title)}</description>`;
  const passing =
    mastery === undefined
      ? 'moveOn="Completed"'
      : `moveOn="CompletedAndPassed" masteryScore="${mastery / 100}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:${id}">
    ${described}
  </course>
  <au id="urn:${id}:au" ${passing} launchMethod="AnyWindow">
    ${described}
    <url>${pathOf(href)}</url>
  </au>
</courseStructure>
`;
}

function objectiveOf(id: string, mastery: number | undefined): string {
  if (mastery === undefined) return '';
  return `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="${id}-objective" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${mastery / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
}

function listOf(files: readonly string[]): string {
  return files.map((file) => `      <file href="${pathOf(file)}"/>`).join('\n');
}

function refuse({id, title, mastery}: ManifestRequest): void {
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new Error(
      msg(
        str`The id of the unit is ${describeFound(id)}; it must start with a letter and contain only letters, digits and hyphens.`,
      ),
    );
  }
  if (title.trim() === '' || title.length > 200 || !isXml(title)) {
    throw new Error(
      msg(
        str`The title of the unit is ${describeFound(title)}; it must be a text of 1 to 200 printable characters.`,
      ),
    );
  }
  if (mastery !== undefined && !(Number.isInteger(mastery) && mastery >= 0 && mastery <= 100)) {
    throw new Error(
      msg(
        str`The passing score is ${describeFound(mastery)}; it must be a whole number from 0 to 100.`,
      ),
    );
  }
}

/** XML has no way to write control characters, nor halves of characters. */
function isXml(text: string): boolean {
  return /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}

function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}

function pathOf(file: string): string {
  return escapeXml(file.split('/').map(encodeURIComponent).join('/'));
}
