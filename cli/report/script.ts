// The script of the report, for browsers: sorts, filters and pages what the page already holds. Without it all is there, too.

export const script = `
'use strict'
;(() => {
  const status = document.getElementById('status')
  const say = (text) => { status.textContent = text }
  const count = (n, one) => n.toLocaleString('en-GB') + ' ' + one + (n === 1 ? '' : 's')

  /** A table whose rows are sorted, chosen and shown in portions. */
  function enhance(table) {
    const body = table.tBodies[0]
    const step = Number(table.dataset.step)
    const rows = [...body.rows]
    let chosen = rows
    let shown = step
    const what = table.dataset.rows
    const more = document.createElement('button')
    more.type = 'button'
    more.className = 'more'
    table.parentElement.after(more)

    function show(all) {
      const visible = new Set(all ? chosen : chosen.slice(0, shown))
      for (const row of rows) row.hidden = !visible.has(row)
      more.hidden = visible.size >= chosen.length
      more.textContent = 'Show more (' + count(chosen.length - visible.size, what) + ' left)'
    }
    more.addEventListener('click', () => {
      const first = chosen[shown]
      shown += 5 * step
      show()
      say(count(Math.min(shown, chosen.length), what) + ' of ' + chosen.length.toLocaleString('en-GB') + ' shown.')
      first.tabIndex = -1
      first.focus()
    })

    const keyOf = (row, column) => {
      const cell = row.cells[column]
      const text = cell.dataset.value ?? cell.textContent.trim()
      return text === '' ? -1 : Number.isNaN(Number(text)) ? text.toLowerCase() : Number(text)
    }
    function sort(header, column, direction) {
      const keys = new Map(rows.map((row) => [row, keyOf(row, column)]))
      const compare = (a, b) => (keys.get(a) < keys.get(b) ? -1 : keys.get(a) > keys.get(b) ? 1 : 0)
      rows.sort((a, b) => (direction === 'ascending' ? compare(a, b) : compare(b, a)))
      const wanted = new Set(chosen)
      chosen = rows.filter((row) => wanted.has(row))
      body.append(...rows)
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
      header.setAttribute('aria-sort', direction)
      show()
      say('Sorted by ' + header.textContent.trim() + ', ' + direction + '.')
    }
    for (const [column, header] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...header.childNodes)
      header.append(button)
      button.addEventListener('click', () => {
        const now = header.getAttribute('aria-sort')
        const first = header.classList.contains('number') || header.dataset.first === 'descending' ? 'descending' : 'ascending'
        const other = first === 'ascending' ? 'descending' : 'ascending'
        sort(header, column, now === first ? other : first)
      })
    }
    addEventListener('beforeprint', () => show(true))
    addEventListener('afterprint', () => show())
    show()
    return {
      choose(test) {
        chosen = rows.filter(test)
        shown = step
        show()
        return chosen.length
      },
      reveal(row) {
        const at = chosen.indexOf(row)
        if (at >= shown) shown = at + 1
        show()
      }
    }
  }

  const tables = new Map([...document.querySelectorAll('table[data-rows]')].map((table) => [table, enhance(table)]))
  for (const details of document.querySelectorAll('details')) {
    let open = false
    addEventListener('beforeprint', () => { open = details.open; details.open = true })
    addEventListener('afterprint', () => { details.open = open })
  }

  const form = document.getElementById('filter')
  const findings = tables.get(document.querySelector('table.findings'))
  if (!form || !findings) return
  form.hidden = false
  const { text, file, rule, level } = form.elements
  const words = new Map()
  const wordsOf = (row) => {
    if (!words.has(row)) words.set(row, row.textContent.toLowerCase())
    return words.get(row)
  }
  function filter() {
    const wanted = text.value.trim().toLowerCase()
    const path = file.value.trim().toLowerCase()
    const least = Number(level.value)
    const found = findings.choose((row) =>
      (rule.value === '' || row.dataset.rule === rule.value) &&
      Number(row.dataset.level) >= least &&
      row.dataset.file.toLowerCase().includes(path) &&
      wordsOf(row).includes(wanted))
    say(count(found, 'finding') + (found === 1 ? ' fits.' : ' fit.'))
  }
  let timer
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(filter, 120) })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(filter))
  const clear = () => { text.value = file.value = rule.value = ''; level.value = '0' }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-file], a[data-rule]')
    if (!link) return
    clear()
    if (link.dataset.file !== undefined) file.value = link.dataset.file
    if (link.dataset.rule !== undefined) rule.value = link.dataset.rule
    filter()
  })

  /** A link to one finding leads to it, whatever is filtered or not yet shown. */
  function reveal() {
    const row = document.getElementById(location.hash.slice(1))
    if (!row?.matches('table.findings tr')) return
    clear()
    findings.choose(() => true)
    findings.reveal(row)
    row.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  reveal()
})()
`
