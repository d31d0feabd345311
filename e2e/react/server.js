import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page, STYLE } from './page.js';

export const written = (props) =>
  `<style>${STYLE}</style><div id="react">${renderToString(createElement(Page, props))}</div>`;
