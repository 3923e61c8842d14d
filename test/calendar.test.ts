import {describe, expect, test} from 'vitest'
import * as calendar from '../src/facts/calendar.ts'
import type {Time} from '../src/item.ts'

const time = (value: string, type: Time['type'] = 'date'): Time => ({start: 0, end: 1, text: 'x', type, value, anchor: 'absolute'})

describe('days', () => {
  test.each([
    [2026, 3, 3, 2],
    [2000, 1, 1, 6],
    [1900, 2, 28, 3],
    [1970, 1, 1, 4],
    [1600, 2, 29, 2],
    [2100, 3, 1, 1],
  ])('weekday of %i-%i-%i is %i', (year, month, day, weekday) => expect(calendar.weekdayOf(year, month, day)).toBe(weekday))

  test.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 13, 0],
    [2026, 0, 0],
  ])('%i-%i has %i days', (year, month, days) => expect(calendar.daysInMonth(year, month)).toBe(days))

  test('leap years', () => expect([1900, 2000, 2024, 2026].map(calendar.isLeapYear)).toEqual([false, true, true, false]))

  test('numbers of days go both ways', () => {
    for (let days = -200_000; days < 60_000; days += 137) {
      const day = calendar.dayOfNumber(days)
      expect(calendar.dayNumber(day.year, day.month, day.day)).toBe(days)
      expect(calendar.formatDay(day)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10))
    }
  })

  test.each([
    ['2026-03-03', 30, '2026-04-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01T08:00', -1, '2025-12-31'],
    ['gestern', 1, undefined],
  ])('%s + %i days is %s', (from, days, to) => expect(calendar.addDays(from, days)).toBe(to))

  test('differences are signed', () => {
    expect(calendar.dayDifference('2026-03-03', '2026-03-10')).toBe(7)
    expect(calendar.dayDifference('2026-03-01', '2026-02-28')).toBe(-1)
    expect(calendar.dayDifference('2026', '2026-02-28')).toBeUndefined()
  })

  test.each([
    ['2026-03-02', '2026-03-09', 5],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-07', '2026-03-08', 0],
    ['2026-03-09', '2026-03-06', -1],
    ['2026-03-03', '2026-03-03', 0],
    ['x', '2026-03-03', undefined],
  ])('working days %s to %s: %s', (from, to, days) => expect(calendar.workdaysBetween(from, to)).toBe(days))

  test.each([
    [2026, 11, 4, 4, '2026-11-26'],
    [2026, 5, 1, -1, '2026-05-25'],
    [2026, 2, 0, 5, undefined],
    [2026, 2, 0, 0, undefined],
  ])('nth weekday %i-%i %i %i: %s', (year, month, weekday, n, day) => expect(calendar.nthWeekday(year, month, weekday, n)).toBe(day))
})

describe('the Chinese calendar', () => {
  test.each([
    ['2024-02-10', 2024, 1, 1, false],
    ['2025-07-25', 2025, 6, 1, true],
    ['2026-06-19', 2026, 5, 5, false],
    ['2026-02-16', 2025, 12, 29, false],
    ['2033-12-22', 2033, 11, 1, true],
    ['2023-03-22', 2023, 2, 1, true],
  ])('%s', (iso, year, month, day, leap) => {
    const gregorian = calendar.parseDay(iso) as calendar.CalendarDay
    expect(calendar.gregorianToLunar(gregorian.year, gregorian.month, gregorian.day)).toEqual({year, month, day, leap})
    expect(calendar.lunarToGregorian({year, month, day, leap})).toBe(iso)
  })

  test('days that do not exist', () => {
    expect(calendar.lunarToGregorian({year: 2026, month: 6, day: 1, leap: true})).toBeUndefined()
    expect(calendar.lunarToGregorian({year: 2025, month: 12, day: 30, leap: false})).toBeUndefined()
    expect(calendar.lunarToGregorian({year: 2026, month: 1, day: 31, leap: false})).toBeUndefined()
    expect(calendar.gregorianToLunar(1700, 1, 1)).toBeUndefined()
  })
})

describe('festivals', () => {
  test.each([
    ['端午节', 2026, ['2026-06-19']],
    ['中秋', 2026, ['2026-09-25']],
    ['Mid-Autumn Festival', 2026, ['2026-09-25']],
    ['春节', 2024, ['2024-02-10']],
    ['春节', 2025, ['2025-01-29']],
    ['除夕', 2025, ['2025-01-28']],
    ['元宵节', 2025, ['2025-02-12']],
    ['七夕', 2025, ['2025-08-29']],
    ['重阳节', 2024, ['2024-10-11']],
    ['腊八节', 2025, ['2025-01-07']],
    ['腊八', 2022, ['2022-01-10', '2022-12-30']],
    ['清明', 2025, ['2025-04-04']],
    ['清明节', 2027, ['2027-04-05']],
    ['冬至', 2025, ['2025-12-21']],
    ['冬至', 2021, ['2021-12-21']],
    ['冬至', 2023, ['2023-12-22']],
    ['小寒', 2025, ['2025-01-05']],
    ['立春', 2025, ['2025-02-03']],
    ['立春', 2021, ['2021-02-03']],
    ['立春', 1984, ['1984-02-04']],
    ['夏至', 2024, ['2024-06-21']],
    ['大寒', 2026, ['2026-01-20']],
    ['霜降', 2026, ['2026-10-23']],
    ['惊蛰', 2026, ['2026-03-05']],
    ['国庆节', 2026, ['2026-10-01', '2026-10-10']],
    ['母亲节', 2025, ['2025-05-11', '2025-03-30']],
    ['Father’s Day', 2026, ['2026-06-21', '2026-08-08']],
    ['Thanksgiving', 2026, ['2026-11-26', '2026-10-12']],
    ['Black Friday', 2026, ['2026-11-27']],
    ['mlk day', 2026, ['2026-01-19']],
    ['memorial day', 2026, ['2026-05-25']],
    ['victoria day', 2026, ['2026-05-18']],
    ['victoria day', 2025, ['2025-05-19']],
    ['easter', 2026, ['2026-04-05']],
    ['good friday', 2025, ['2025-04-18']],
    ['easter', 1954, ['1954-04-18']],
    ['乌有节', 2026, []],
  ])('%s %i', (name, year, dates) => expect(calendar.festivalDates(name, year)).toEqual(dates))

  test('every name has a day', () => {
    for (const name of calendar.festivalNames) expect(calendar.festivalDates(name, 2026), name).not.toEqual([])
  })
})

describe('the day a time names', () => {
  test.each([
    ['2026-03-03', {year: 2026, month: 3, day: 3}],
    ['2026-02-30', {year: 2026, month: 2, day: 30}],
    ['2026-03-03T09:30', {year: 2026, month: 3, day: 3}],
    ['2026-03', undefined],
    ['XXXX-03-03', undefined],
    ['2026-W10', undefined],
    ['2026-03-01/2026-03-03', undefined],
  ])('%s', (value, day) => expect(calendar.calendarDay(time(value))).toEqual(day))

  test('a duration names none', () => expect(calendar.calendarDay(time('2026-03-03', 'duration'))).toBeUndefined())
  test('real days', () => {
    expect(calendar.isRealDay({year: 2026, month: 2, day: 29})).toBe(false)
    expect(calendar.isRealDay({year: 2028, month: 2, day: 29})).toBe(true)
    expect(calendar.isRealDay({year: 2028, month: 13, day: 1})).toBe(false)
  })
})
