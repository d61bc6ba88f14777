// Stands in for `node-fetch` in the bundles (scripts/build.mjs): citation-js loads it for lookups that NeuroProse never makes
// through it, and it brings a quarter of a megabyte of domain name tables. Every platform that we run on has `fetch`.
module.exports = Object.assign((...request) => fetch(...request), { Headers, Request, Response })
