// The configuration that `neuroprose init` and the editor's command write: commented, and valid as it stands.

/** The text of a new `.neuroprose.yaml`. */
export function starter(): string {
  return `# NeuroProse settings for this folder and those below it. Editor and command line read the same file.
# The nearest file wins and adds to those in the folders above, up to one that says "root: true".
root: true

# What kind of text this is: manuscript, review, popular or notes. It shifts how severe findings are.
# A document can say otherwise in its front matter: "neuroprose: {profile: popular}".
profile: review

# How severe a rule is: off, hint, info, warning or error; "family/*" sets a whole family.
# "neuroprose rules" lists the rules, "neuroprose explain <rule>" tells what one is for.
rules: {}
#  evidence/missing-citation: info
#  measurement/*: error

# Bibliographies, relative to this file; not needed where the documents name their own.
# bibliography:
#   - references.bib

# Files and folders that are not checked.
# ignore:
#   - drafts/
#   - CHANGELOG.md

# Settings for some files only.
# overrides:
#   - files: blog/**/*.md
#     profile: popular

# A comment that silences a rule must say why:
# <!-- neuroprose-disable-next-line simplification/oxytocin-epithet -- the title of a film -->
# requireReason: true
`
}
