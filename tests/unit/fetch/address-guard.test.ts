import { describe, expect, it } from "@jest/globals";
import { isPublicAddress } from "#src/fetch/address-guard";
import { redactAddress } from "#src/fetch/redact-address";

describe("isPublicAddress", () => {
  it.each(["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "172.32.0.1", "100.128.0.1"])("lets %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "127.1.2.3",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.5.4",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "2001:db8::1",
    "not an address",
    "",
  ])("stops %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("redactAddress", () => {
  it.each([
    ["https://ida:secret@wire.example/a", "https://wire.example/a"],
    ["https://wire.example/a?page=2&api_key=abc&access_token=x", "https://wire.example/a?page=2&api_key=hidden&access_token=hidden"],
    ["http://ida:secret@[broken", "http://[broken"],
  ])("shows %s as %s", (address, shown) => {
    expect(redactAddress(address)).toBe(shown);
  });
});
