import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';

/** Takes the page over when a test says so; what React had to mend is kept. */
window.__recovered = [];
window.__takeOver = (props) => {
  const root = document.getElementById('react');
  hydrateRoot(root, createElement(Page, props), {
    onRecoverableError: (error) => window.__recovered.push(String(error)),
  });
};
