import { describe, expect, it } from "@jest/globals";
import { dateInAddress, readDate } from "#src/input/read-date";

describe("readDate", () => {
  it.each([
    ["2031-02-04", "2031-02-04"],
    ["2031-02-04T10:05Z", "2031-02-04T10:05:00Z"],
    ["2031-02-04 10:05:06.123 +0530", "2031-02-04T10:05:06+05:30"],
    ["2031-02-04T25:00:00Z", "2031-02-04"],
    ["Tue, 4 Feb 2031 10:05:06 GMT", "2031-02-04T10:05:06Z"],
    ["4 Feb 2031 10:05 -0500", "2031-02-04T10:05:00-05:00"],
    ["Published 4th February, 2031", "2031-02-04"],
    ["Feb. 4, 2031", "2031-02-04"],
    ["Sept 14 2031", "2031-09-14"],
  ])("reads %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(["", "02/04/2031", "yesterday", "31 February 2031", "2031-13-01", "2031", "May he come"])("reads no date in %j", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ["https://a.example/2031/02/04/pact", "2031-02-04"],
    ["https://a.example/news/2031-02-04-pact.html", "2031-02-04"],
    ["https://a.example/pact-20310204", "2031-02-04"],
    ["https://a.example/2031/02/31/pact", null],
    ["https://a.example/id/120310204999", null],
    ["https://a.example/pact?date=2031-02-04", null],
  ])("finds the day in %s", (url, day) => {
    expect(dateInAddress(url)).toBe(day);
  });
});
