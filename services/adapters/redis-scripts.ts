import { REDIS_KEYS } from './redis-keys.ts';

/**
 * Lua that runs inside Redis: a batch is one command, whatever its size, and each draw or lease is atomic. Keys are
 * built from arguments, so the server must be one primary, not a cluster.
 */
export const SCRIPTS = {
  /** ARGV: party keys. Answers position and flat fields of those that exist, velocity and results together. */
  hpGather: {
    numberOfKeys: 0,
    lua: `
      local out, n = {}, 0
      for i = 1, #ARGV do
        local fields = redis.call('HGETALL', '${REDIS_KEYS.velocity.prefix}' .. ARGV[i])
        local results = redis.call('HGETALL', '${REDIS_KEYS.results.prefix}' .. ARGV[i])
        for j = 1, #results do fields[#fields + 1] = results[j] end
        if #fields > 0 then
          out[n + 1] = i
          out[n + 2] = fields
          n = n + 2
        end
      end
      return out`,
  },
  /**
   * ARGV: number of histories, number of states, then (key, field, value, ttl) and (consignment, partition, offset, json,
   * ttl, number of budgets, the budgets whose unit it gives back). A state written by a later record of the same partition
   * stays: a worker that lost its partition may settle late.
   */
  hpSettle: {
    numberOfKeys: 0,
    lua: `
      local at = 3
      for _ = 1, tonumber(ARGV[1]) do
        redis.call('HSET', ARGV[at], ARGV[at + 1], ARGV[at + 2])
        redis.call('PEXPIRE', ARGV[at], ARGV[at + 3])
        at = at + 4
      end
      for _ = 1, tonumber(ARGV[2]) do
        local key = '${REDIS_KEYS.state.prefix}' .. ARGV[at]
        local before = redis.call('GET', key)
        local isNewer = true
        if before then
          local partition, offset = string.match(before, '^(%d+):(%d+):')
          isNewer = partition ~= ARGV[at + 1] or tonumber(offset) <= tonumber(ARGV[at + 2])
        end
        if isNewer then
          redis.call('SET', key, ARGV[at + 1] .. ':' .. ARGV[at + 2] .. ':' .. ARGV[at + 3], 'PX', ARGV[at + 4])
        end
        local budgets = tonumber(ARGV[at + 5])
        for i = 1, isNewer and budgets or 0 do
          local budget = ARGV[at + 5 + i]
          local unit = redis.call('HGET', '${REDIS_KEYS.claim.prefix}' .. budget, ARGV[at])
          if unit then
            redis.call('HDEL', '${REDIS_KEYS.claim.prefix}' .. budget, ARGV[at])
            redis.call('ZADD', '${REDIS_KEYS.freeUnit.prefix}' .. budget, unit, unit)
            redis.call('PEXPIRE', '${REDIS_KEYS.freeUnit.prefix}' .. budget, '${REDIS_KEYS.freeUnit.ttlMs}')
          end
        end
        at = at + 6 + budgets
      end
      return 1`,
  },
  /** KEYS: permit. ARGV: consignment, quantity, quantity allowed, single use, ttl. Answers granted and what remains. */
  hpDraw: {
    numberOfKeys: 1,
    lua: `
      local quantity, before = tonumber(ARGV[2]), 0
      local own = redis.call('HGET', KEYS[1], 'of:' .. ARGV[1])
      if own then
        local had, left = string.match(own, '^(%d+):(%d+)$')
        before = tonumber(had)
        if quantity <= before then return {1, tonumber(left)} end
      end
      local drawn = tonumber(redis.call('HGET', KEYS[1], 'total') or '0')
      local remaining = tonumber(ARGV[3]) - (drawn - before) - quantity
      if remaining < 0 or (ARGV[4] == '1' and drawn > before) then return {0, tonumber(ARGV[3]) - drawn} end
      redis.call('HSET', KEYS[1], 'of:' .. ARGV[1], string.format('%.0f:%.0f', quantity, remaining), 'total', string.format('%.0f', drawn - before + quantity))
      redis.call('PEXPIRE', KEYS[1], ARGV[5])
      return {1, remaining}`,
  },
  /**
   * ARGV: for each claim its holder, its number of budgets, then (budget, units allowed) of each. Answers place of the
   * budget that gave and number of the unit, for each; 0 and 0 when none was left.
   */
  hpClaim: {
    numberOfKeys: 0,
    lua: `
      local out, at = {}, 1
      while at <= #ARGV do
        local holder, count = ARGV[at], tonumber(ARGV[at + 1])
        local given, unit = 0, 0
        for i = 0, count - 1 do
          local before = redis.call('HGET', '${REDIS_KEYS.claim.prefix}' .. ARGV[at + 2 + 2 * i], holder)
          if before and unit == 0 then given, unit = i, tonumber(before) end
        end
        for i = 0, count - 1 do
          if unit > 0 then break end
          local key = '${REDIS_KEYS.claim.prefix}' .. ARGV[at + 2 + 2 * i]
          local taken = redis.call('HLEN', key)
          if taken < tonumber(ARGV[at + 3 + 2 * i]) then
            local free = redis.call('ZPOPMIN', '${REDIS_KEYS.freeUnit.prefix}' .. ARGV[at + 2 + 2 * i])
            given, unit = i, tonumber(free[1] or taken + 1)
            redis.call('HSET', key, holder, unit)
            redis.call('PEXPIRE', key, '${REDIS_KEYS.claim.ttlMs}')
          end
        end
        out[#out + 1] = given
        out[#out + 1] = unit
        at = at + 2 + 2 * count
      end
      return out`,
  },
  /** KEYS: budget. ARGV: wanted, budget allowed, ttl. Answers how many were granted. */
  hpTake: {
    numberOfKeys: 1,
    lua: `
      local taken = tonumber(redis.call('GET', KEYS[1]) or '0')
      local granted = math.max(0, math.min(tonumber(ARGV[1]), tonumber(ARGV[2]) - taken))
      if granted > 0 then redis.call('SET', KEYS[1], string.format('%.0f', taken + granted), 'PX', ARGV[3]) end
      return granted`,
  },
} as const;
