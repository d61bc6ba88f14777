-- The steps inside Neovim: nvim --headless --clean -S neovim.lua, with SERVER_COMMAND and ARTICLE in the environment.
local article = vim.env.ARTICLE
local command = vim.split(vim.env.SERVER_COMMAND, '\n')

local function report(name, ok, reason)
  io.stdout:write('NEUROPROSE ' .. vim.fn.json_encode({ name = name, ok = ok, reason = reason }) .. '\n')
  io.stdout:flush()
end

local failed = false
local function test(name, body)
  local ok, reason = pcall(body)
  if not ok then failed = true end
  report(name, ok, ok and '' or tostring(reason))
end

local function wait(what, probe)
  assert(vim.wait(15000, probe, 20), what .. ' did not happen within 15 s')
end

local buffer, client

local function of(rule)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == rule then return diagnostic end
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

-- Puts the cursor at the finding and takes the action whose title has `part`, as a person would from the menu.
local function act(rule, part)
  local diagnostic = assert(of(rule), 'no finding of ' .. rule)
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
  local titles = {}
  local asked = false
  vim.ui.select = function(items, opts, choose)
    asked = true
    for _, item in ipairs(items) do
      local title = opts.format_item and opts.format_item(item) or tostring(item)
      table.insert(titles, title)
      if title:find(part, 1, true) then return choose(item) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  wait('a menu', function() return asked end)
  assert(table.concat(titles, '\n'):find(part, 1, true), 'the menu has only:\n' .. table.concat(titles, '\n'))
end

test('the server starts over stdio', function()
  vim.cmd('edit ' .. vim.fn.fnameescape(article))
  buffer = vim.api.nvim_get_current_buf()
  client = vim.lsp.start_client({ name = 'neuroprose', cmd = command, root_dir = vim.fn.fnamemodify(article, ':h') })
  assert(client, 'no client')
  wait('the answer to “initialize”', function()
    local known = vim.lsp.get_client_by_id(client)
    return known and known.initialized
  end)
  vim.lsp.buf_attach_client(buffer, client)
end)

test('diagnostics arrive, with their rule and at their place', function()
  wait('a finding', function() return of('simplification/oxytocin-epithet') ~= nil end)
  local found = of('simplification/oxytocin-epithet')
  local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
  assert(line:sub(found.col + 1, found.end_col) == 'love hormone', 'marked: ' .. line:sub(found.col + 1, found.end_col))
  assert(found.source == 'neuroprose', 'source: ' .. tostring(found.source))
end)

test('a code action is applied, and its finding goes', function()
  act('simplification/oxytocin-epithet', 'neuropeptide')
  wait('the mended text', function() return text():find('the neuropeptide, rises', 1, true) ~= nil end)
  wait('a text without findings of the rule', function() return of('simplification/oxytocin-epithet') == nil end)
end)

test('a finding appears while typing', function()
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'Dopamine is the pleasure chemical of the brain.' })
  wait('a finding', function() return of('simplification/dopamine-pleasure') ~= nil end)
end)

test('the hover says what to write instead', function()
  local found = of('simplification/dopamine-pleasure')
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = found.lnum, character = found.col } }
  local answers = assert(vim.lsp.buf_request_sync(buffer, 'textDocument/hover', params, 10000))
  local answer = assert(answers[client], 'no answer').result
  assert(answer.contents.value:find('Instead', 1, true), vim.inspect(answer))
end)

-- Asks about the place behind `word`, as Neovim's own functions do.
local function ask(method, word)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local _, stop = line:find(word, 1, true)
    if stop then
      local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = number - 1, character = stop } }
      local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000))
      return assert(answers[client], 'no answer').result
    end
  end
  error('“' .. word .. '” is nowhere')
end

test('a key is completed, and leads to its entry', function()
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'Voles remember scents [@lun' })
  local items = vim.lsp.util.extract_completion_items(ask('textDocument/completion', '[@lun'))
  assert(#items == 1 and items[1].label == 'lund2005', vim.inspect(items))
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, 'utf-16')
  assert(text():find('scents [@lund2005', 1, true), text())
  local place = ask('textDocument/definition', '[@lund')
  place = place.uri and place or place[1]
  assert((place.uri or place.targetUri):find('refs.bib', 1, true), vim.inspect(place))
end)

test('the server ends when it is told to', function()
  vim.lsp.stop_client(client)
  wait('the end of the server', function() return vim.lsp.client_is_stopped(client) end)
end)

vim.cmd(failed and 'cquit 1' or 'qall!')
