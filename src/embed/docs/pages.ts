/** All pages of the documentation, by their names in the site. */
import {embeddingPage} from './embedding-page.js';
import {recipePage} from './recipe-page.js';
import {recipes} from './recipes.js';

export function documentation(): Readonly<Record<string, string>> {
  return {
    'embedding.html': embeddingPage(),
    ...Object.fromEntries(
      recipes.map((recipe) => [`examples/${recipe.id}.html`, recipePage(recipe)]),
    ),
  };
}
