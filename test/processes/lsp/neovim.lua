-- Opens a draft in Neovim with the language server, waits for its diagnostics, and takes the first action that writes the brand's term.
-- Environment: TIMBRE_COMMAND (JSON list), TIMBRE_ROOT, TIMBRE_DRAFT, TIMBRE_SEEN (the file that diagnostics are written to).
vim.o.swapfile = false
local client = vim.lsp.start_client({
  name = 'timbre',
  cmd = vim.fn.json_decode(vim.env.TIMBRE_COMMAND),
  root_dir = vim.env.TIMBRE_ROOT,
})
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.TIMBRE_DRAFT))
vim.lsp.buf_attach_client(0, client)

local function ended(why)
  vim.fn.writefile({ why }, vim.env.TIMBRE_SEEN)
  vim.cmd('cquit')
end

local function term()
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.message:find('loose leaves', 1, true) then return found end
  end
end

if not vim.wait(240000, function() return term() ~= nil end, 100) then return ended('no diagnostics') end
local seen = vim.tbl_map(function(found) return found.message end, vim.diagnostic.get(0))

vim.ui.select = function(items, options, choose)
  for at, item in ipairs(items) do
    if options.format_item(item):find('Write “', 1, true) then return choose(item, at) end
  end
  ended('no such action')
end
local found = term()
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 1 })
vim.lsp.buf.code_action()
local function changed() return vim.fn.getline(1):find('loose leaves', 1, true) ~= nil end
if not vim.wait(60000, changed, 100) then return ended('the action changed nothing') end
vim.cmd('write')
vim.fn.writefile(vim.split(table.concat(seen, '\n'), '\n'), vim.env.TIMBRE_SEEN)
vim.cmd('qall')
