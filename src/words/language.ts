/** The languages: what each calls itself, which way it is written, and which one a reader gets. */

/** `Deutsch` for `de`; the script is part of the name where there are several. */
export function ownName(locale: string): string {
  const tag = locale === 'zh' ? 'zh-Hans' : locale;
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? locale;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}

/**
 * The first of the known languages that a reader wants, by BCP 47: `de-AT` gets `de`.
 *
 * The script decides too, as who reads one may not read the other: `zh-TW` does not get `zh`.
 */
export function bestLocale(
  wanted: readonly string[],
  known: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const parts = tag.split('-');
    while (parts.length > 0) {
      const found = known.find((each) => each.toLowerCase() === parts.join('-').toLowerCase());
      if (found !== undefined && scriptOf(found) === scriptOf(tag)) return found;
      parts.pop();
    }
  }
  return undefined;
}

/** Undefined for what is no language tag. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
