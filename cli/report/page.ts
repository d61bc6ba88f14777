// The page: one file that loads nothing, from a summary down to the single finding.
import { createHash } from 'node:crypto'
import { homepage } from '../../core/homepage.ts'
import { articlesSection } from './articles.ts'
import { percentOf, together } from './coverage.ts'
import { evidenceSection } from './evidence.ts'
import { findingsSection, rulesSection } from './findings.ts'
import { counted, Html, html, link, number } from './html.ts'
import type { ReportData } from './model.ts'
import { gravestFirst, levelNames, section } from './parts.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { trendSection } from './trends.ts'

/** The whole page as text. `source` is the address below which the files can be read, where there is one. */
export function pageOf(data: ReportData, source?: string): string {
  const sections = [
    overview(data),
    data.unread.length > 0 && unreadSection(data),
    articlesSection(data),
    trendSection(data.trend),
    evidenceSection(data.evidence),
    rulesSection(data),
    findingsSection(data, source)
  ]
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="NeuroProse ${data.version}">
<meta name="referrer" content="no-referrer">
<title>${data.title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>${data.title}</h1>
<p class="quiet">${counted(data.articles.length, 'document')} read by NeuroProse ${data.version}</p>
${contents(data)}</header>
<main id="main">
${sections}</main>
<p id="status" class="skip" role="status"></p>
<footer><p>Made by ${link(homepage, 'NeuroProse')}. This page loads nothing and sends nothing; links to rules and sources are followed only
when you choose them.</p></footer>
<script>${new Html(script)}</script>
</body>
</html>
`.text
}

/** Nothing may be loaded, and only this very style and script count. */
function policy(): string {
  return `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function contents({ unread }: ReportData): Html {
  const names = [
    ['overview', 'Overview'],
    ...(unread.length > 0 ? [['unread', 'Not read in full']] : []),
    ['articles', 'Articles'],
    ['trend', 'Trend'],
    ['evidence', 'Evidence map'],
    ['rules', 'Rules'],
    ['findings', 'Findings']
  ]
  return html`<nav aria-label="Sections"><ul>${names.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`
}

function overview({ articles, counts }: ReportData): Html {
  const all = together(articles.map(({ coverage }) => coverage))
  const share = percentOf(all)
  const clean = articles.filter((one) => one.counts.error + one.counts.warning === 0).length
  const levels = gravestFirst.map((level) => figureOf(levelNames[level], number(counts[level]), level))
  return section(
    'overview',
    'Overview',
    html`<dl class="figures">
${levels}${figureOf('documents without errors or warnings', html`${number(clean)} <small>of ${number(articles.length)}</small>`)}${figureOf(
  'statements with a source',
  share === undefined ? '–' : html`${share} % <small>of ${number(all.stated)}</small>`
)}</dl>
`
  )
}

function figureOf(name: string, value: Html | string, level = ''): Html {
  return html`<div><dt>${name}</dt><dd class="level ${level}">${value}</dd></div>
`
}

function unreadSection({ unread }: ReportData): Html {
  const items = unread.map(
    ({ path, message }) => html`<li><bdi>${path}</bdi>: ${message}</li>
`
  )
  return section(
    'unread',
    'Not read in full',
    html`<p>The report does not cover these, or not with all that they rest on.</p>
<ul>${items}</ul>`
  )
}
