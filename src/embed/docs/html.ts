/** The few pieces that the pages of the documentation are made of. */

/** In texts, `code` stands between backquotes. */
export function inline(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function code(text: string, name: string): string {
  return `<pre tabindex="0" role="region" aria-label="${escape(name)}"><code>${escape(text)}</code></pre>`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const bodyRows = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${inline(cell)}</td>`).join('');
      return `<tr><th scope="row">${inline(first)}</th>${cells}</tr>`;
    })
    .join('\n');
  return `<div class="table" tabindex="0" role="region" aria-label="${escape(head.join(', '))}">
<table><thead><tr>${headCells}</tr></thead><tbody>
${bodyRows}
</tbody></table></div>`;
}

export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
}

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${inline(text)}</p>`).join('\n');
}

export interface Page {
  readonly title: string;
  /** One sentence on what it is. */
  readonly lead: string;
  /** The way from the page to the folder of the site. */
  readonly root: string;
  /** The sections that its list of contents leads to, by their ids. */
  readonly contents?: readonly (readonly [string, string])[];
  readonly body: string;
  /** More for the head of the page. */
  readonly head?: string;
}

export function page({title, lead, root, contents = [], body, head = ''}: Page): string {
  const links = contents.map(([id, name]) => `<li><a href="#${id}">${escape(name)}</a></li>`);
  const nav = `<nav aria-label="On this page"><ul>${links.join('')}</ul></nav>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · The Lost Refresh</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}docs.css">
${head}</head>
<body>
<header><a href="${root}">The Lost Refresh</a><a href="${root}embedding.html">Embedding</a></header>
<div class="page${contents.length > 0 ? ' with-contents' : ''}">
${contents.length > 0 ? nav : ''}
<main>
<h1>${escape(title)}</h1>
<p class="lead">${inline(lead)}</p>
${body}
</main>
</div>
</body>
</html>
`;
}
