-- Attaches Neovim to the language server, and writes what it was told as JSON lines into $NEWSLINT_OUT.
vim.opt.swapfile = false
local out = io.open(vim.env.NEWSLINT_OUT, 'w')
local function say(key, value)
  out:write(vim.json.encode({[key] = value}) .. '\n')
  out:flush()
end

local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.env.NEWSLINT_ITEM)
  -- This is the snippet of editors/README.md.
  local id = vim.lsp.start_client({
    name = 'newslint',
    cmd = {vim.env.NEWSLINT_NODE, vim.env.NEWSLINT_CLI, 'lsp', '--stdio'},
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, id)
  local buffer = vim.api.nvim_get_current_buf()
  assert(vim.wait(15000, function() return #vim.diagnostic.get(buffer) > 0 end, 50), 'no diagnostics')
  local diagnostics = vim.diagnostic.get(buffer)
  say('diagnostics', vim.tbl_map(function(one)
    return {code = one.code or (one.user_data and one.user_data.lsp.code), line = one.lnum, column = one.col, endColumn = one.end_col, message = one.message, severity = one.severity}
  end, diagnostics))

  local wrong = vim.tbl_filter(function(one) return one.message:find('星期二') or one.message:find('Tuesday') end, diagnostics)[1]
  vim.api.nvim_win_set_cursor(0, {wrong.lnum + 1, wrong.col})
  local params = vim.lsp.util.make_position_params(0, vim.lsp.get_client_by_id(id).offset_encoding)
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', params, 5000)
  say('hover', answers[id].result.contents.value)

  local range = vim.lsp.util.make_range_params(0, vim.lsp.get_client_by_id(id).offset_encoding)
  range.context = {diagnostics = {}}
  local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', range, 5000)[id].result
  say('actions', vim.tbl_map(function(one) return one.title end, actions))
  vim.lsp.util.apply_workspace_edit(actions[1].edit, vim.lsp.get_client_by_id(id).offset_encoding)
  say('mended', table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'))
  assert(vim.wait(15000, function()
    return #vim.tbl_filter(function(one) return one.code == 'date-weekday-mismatch' end, vim.diagnostic.get(buffer)) == 0
  end, 50), 'still wrong')
  -- Typed as a writer types.
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, {'', '😀😀会议定于2026年3月3日（星期六）召开。'})
  assert(vim.wait(15000, function()
    return #vim.tbl_filter(function(one) return one.message:find('星期六') ~= nil end, vim.diagnostic.get(buffer)) > 0
  end, 50), 'not found anew')
  local anew = vim.tbl_filter(function(one) return one.message:find('星期六') ~= nil end, vim.diagnostic.get(buffer))[1]
  local line = vim.api.nvim_buf_get_lines(buffer, anew.lnum, anew.lnum + 1, false)[1]
  say('anew', line:sub(anew.col + 1, anew.end_col))
  vim.lsp.stop_client(id)
  assert(vim.wait(5000, function() return vim.lsp.get_client_by_id(id) == nil or vim.lsp.get_client_by_id(id).is_stopped() end, 50), 'does not stop')
  say('stopped', true)
end)
if not ok then say('failure', tostring(failure)) end
out:close()
vim.cmd('qall!')
