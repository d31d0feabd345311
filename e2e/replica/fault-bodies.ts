/** What Instagram says when it does not answer (shapes of 2022 to 2026, by status). */
import type { Answer } from './exchange-types';

const WAIT = 'Please wait a few minutes before you try again.';
const HTML = 'text/html; charset="utf-8"';
const JSON_TYPE = 'application/json; charset=utf-8';

export type FaultKind =
  | keyof typeof BODIES
  | 'slow'
  | 'reset'
  | 'truncated'
  | 'no-users'
  | 'soft-block'
  | 'private'
  | 'capped-here'
  | 'serve-start'
  | 'empty-page'
  | 'no-ids'
  | 'repeat-without-id';

interface Body {
  status: number;
  body: unknown;
  type?: string;
}

const BODIES = {
  'wait-401-login': {
    status: 401,
    body: { message: WAIT, require_login: true, igweb_rollout: true, status: 'fail' },
  },
  'wait-400': { status: 400, body: { message: WAIT, status: 'fail' } },
  'wait-401': { status: 401, body: { message: WAIT, status: 'fail' } },
  'wait-429': { status: 429, body: { message: WAIT, status: 'fail' } },
  'empty-429': { status: 429, body: '', type: 'text/plain' },
  'logged-out-403': {
    status: 403,
    body: {
      message: 'login_required',
      error_title: "You've Been Logged Out",
      error_body: 'Please log back in.',
      logout_reason: 8,
      status: 'fail',
    },
  },
  'feedback-required': {
    status: 400,
    body: {
      message: 'feedback_required',
      spam: true,
      feedback_title: 'Try Again Later',
      feedback_message:
        'We limit how often you can do certain things on Instagram to protect our community. Tell us if you think we made a mistake.',
      feedback_url: 'repute/report_problem/scraping/',
      feedback_appeal_label: 'Tell us',
      feedback_ignore_label: 'OK',
      feedback_action: 'report_problem',
      status: 'fail',
    },
  },
  'spam-empty': { status: 400, body: { message: '', spam: true, status: 'fail' } },
  checkpoint: {
    status: 400,
    body: {
      message: 'checkpoint_required',
      checkpoint_url: 'https://www.instagram.com/challenge/',
      lock: true,
      status: 'fail',
    },
  },
  'checkpoint-relative': {
    status: 400,
    body: {
      message: 'checkpoint_required',
      checkpoint_url: '/challenge/?next=/api/v1/friendships/1000000001/followers/',
      lock: true,
      flow_render_type: 0,
      status: 'fail',
    },
  },
  challenge: {
    status: 400,
    body: {
      message: 'challenge_required',
      challenge: {
        url: 'https://i.instagram.com/challenge/',
        api_path: '/challenge/',
        hide_webview_header: true,
        lock: true,
        logout: false,
        native_flow: true,
      },
      status: 'fail',
    },
  },
  'useragent-mismatch': { status: 401, body: { message: 'useragent mismatch', status: 'fail' } },
  'invalid-request': {
    status: 400,
    body: {
      message: 'invalid request',
      errors: [{ message: 'execution error', summary: 'Incorrect Query' }],
      status: 'fail',
    },
  },
  'status-fail': { status: 200, body: { status: 'fail' } },
  'graphql-errors': {
    status: 200,
    body: { errors: [{ message: 'execution error', severity: 'CRITICAL', path: ['user'] }], data: null },
  },
  'comet-1357001': { status: 200, body: comet(1357001, 'Log in to continue', 'Please log in to continue.') },
  'comet-1357004': {
    status: 200,
    body: comet(1357004, 'Sorry, something went wrong', 'Please try closing and re-opening your browser window.'),
  },
  'comet-1357054': {
    status: 200,
    body: comet(1357054, "Your Request Couldn't be Processed", 'There was a problem with this request.'),
  },
  html: {
    status: 200,
    type: HTML,
    body: '<!DOCTYPE html><html class="_9dls _ar44" lang="en" dir="ltr"><head><title>Instagram</title></head><body></body></html>',
  },
  'not-found-html': {
    status: 404,
    type: HTML,
    body: '<!DOCTYPE html><html lang="en"><head><title>Page Not Found &bull; Instagram</title></head><body></body></html>',
  },
  'server-error': {
    status: 500,
    type: HTML,
    body: '<!DOCTYPE html><html><body>Oops, an error occurred.</body></html>',
  },
  'asset-deleted': {
    status: 400,
    body: {
      message:
        'Asset asset://laser.provider/ig_business_category_subvertical has been deleted. You cannot use this schema',
      status: 'fail',
    },
  },
} satisfies Record<string, Body>;

function comet(error: number, errorSummary: string, errorDescription: string): string {
  return `for (;;);${JSON.stringify({ __ar: 1, error, errorSummary, errorDescription, payload: null })}`;
}

/** The ready answer of a fault, or nothing when the fault only bends a true answer. */
export function faultAnswer(kind: FaultKind): Answer | null {
  if (!(kind in BODIES)) return null;
  const { status, body, type }: Body = BODIES[kind as keyof typeof BODIES];
  return { status, type: type ?? JSON_TYPE, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export const readyFaults = Object.keys(BODIES) as (keyof typeof BODIES)[];
