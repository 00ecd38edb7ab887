#!/usr/bin/env python3
"""sign_samples.py FOLDER: writes the signed mails that verify_test.cpp reads, and keys.txt, with new keys each time (they are thrown away).
Needs python3-dkim (dkimpy), openssl, and for one mail a C compiler and libopendkim-dev; nothing of this is needed to build or test."""
import base64, os, pathlib, subprocess, sys, tempfile
import dkim

out = pathlib.Path(sys.argv[1])
work = pathlib.Path(tempfile.mkdtemp())

def run(*words, **more):
    return subprocess.run(words, capture_output=True, check=True, **more).stdout

def rsa(name, bits):
    run("openssl", "genrsa", "-traditional", "-out", str(work / name), str(bits))
    public = run("openssl", "rsa", "-in", str(work / name), "-pubout", "-outform", "DER")
    return (work / name).read_bytes(), base64.b64encode(public).decode()

long_key, long_public = rsa("long", 2048)
usual_key, usual_public = rsa("usual", 1024)
short_key, short_public = rsa("short", 768)
run("openssl", "genpkey", "-algorithm", "ed25519", "-out", str(work / "ed"))
ed_key = base64.b64encode(run("openssl", "pkey", "-in", str(work / "ed"), "-outform", "DER")[-32:])
ed_public = base64.b64encode(run("openssl", "pkey", "-in", str(work / "ed"), "-pubout", "-outform", "DER")[-32:]).decode()
keys = {
    "long": "v=DKIM1; k=rsa; p=" + long_public, "usual": "v=DKIM1; p=" + usual_public, "short": "v=DKIM1; p=" + short_public,
    "ed": "v=DKIM1; k=ed25519; p=" + ed_public, "revoked": "v=DKIM1; p=", "strict": "v=DKIM1; t=y:s; p=" + long_public,
    "sha1only": "v=DKIM1; h=sha1; p=" + long_public, "other": "v=DKIM1; s=tlsrpt; p=" + long_public,
    "broken": "v=DKIM1; p=!!!!", "later": "v=DKIM2; p=" + long_public}
(out / "keys.txt").write_text("".join(f"{name}._domainkey.shop.example\t{record}\n" for name, record in keys.items()))

mail = (b"From: Shop <parcels@shop.example>\r\nTo: Maria <maria@household.example>\r\nSubject: Your parcel\r\n  comes today\r\n"
        b"Date: Mon, 23 Nov 2026 08:00:00 +0000\r\nMessage-ID: <1@shop.example>\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n\r\nYour  parcel comes today. \r\n\r\n\tThe code is 482913.\r\n\r\n\r\n")
usual_headers = [b"from", b"to", b"subject", b"date", b"message-id"]

def sign(selector=b"long", key=long_key, form=(b"relaxed", b"relaxed"), algorithm=b"rsa-sha256", headers=usual_headers, **more):
    return dkim.sign(mail, selector, b"shop.example", key, canonicalize=form, signature_algorithm=algorithm,
                     include_headers=headers, **more) + mail

def write(name, signed):
    (out / (name + ".eml")).write_bytes(signed)

write("relaxed", sign())
write("simple", sign(form=(b"simple", b"simple")))
write("relaxed_simple", sign(form=(b"relaxed", b"simple")))
write("simple_relaxed", sign(form=(b"simple", b"relaxed")))
write("ed25519", sign(b"ed", ed_key, algorithm=b"ed25519-sha256"))
write("usual_key", sign(b"usual", usual_key))
write("short_key", sign(b"short", short_key))
for selector in ("revoked", "sha1only", "other", "broken", "later", "missing"):
    write(selector, sign(selector.encode()))
write("strict", sign(b"strict"))
write("strict_below", sign(b"strict", identity=b"a@post.shop.example"))
write("below", sign(identity=b"a@post.shop.example"))
write("length", sign(length=True))
write("from_twice_signed", sign(headers=usual_headers + [b"from"]))

delivery = (b"From: Amazon.com <shipment-tracking@amazon.com>\r\nTo: Maria <maria@household.example>\r\n"
            b"Subject: Arriving today\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\n\r\n"
            b"Your one-time password is 671314. Give it to the driver when you have the parcel.\r\n")
write("delivery", dkim.sign(delivery, b"long", b"amazon.com", long_key, include_headers=[b"from", b"subject"]) + delivery)

program = work / "sign.c"
program.write_text(r"""
#include <opendkim/dkim.h>
#include <stdio.h>
#include <string.h>
int main(int n, char **a) {
  static char mail[65536], key[8192]; size_t length = fread(mail, 1, sizeof mail, stdin); FILE *f = fopen(a[1], "r");
  fread(key, 1, sizeof key - 1, f); DKIM_STAT st; DKIM_LIB *lib = dkim_init(NULL, NULL);
  DKIM *d = dkim_sign(lib, (unsigned char *)"1", NULL, key, (unsigned char *)"long", (unsigned char *)"shop.example",
                      DKIM_CANON_RELAXED, DKIM_CANON_SIMPLE, DKIM_SIGN_RSASHA256, -1, &st);
  char *at = mail, *end = strstr(mail, "\r\n\r\n") + 2;
  while (at < end) { char *e = at; do e = strstr(e, "\r\n") + 2; while (*e == ' ' || *e == '\t');
    dkim_header(d, (unsigned char *)at, e - at - 2); at = e; }
  dkim_eoh(d); dkim_body(d, (unsigned char *)end + 2, mail + length - end - 2); dkim_eom(d, NULL);
  unsigned char *value; size_t size; dkim_getsighdr_d(d, 16, &value, &size);
  char line[8192]; size_t o = 0; for (unsigned char *p = value; *p; ++p) { if (*p == '\n' && (o == 0 || line[o-1] != '\r')) line[o++] = '\r'; line[o++] = *p; }
  printf("DKIM-Signature: %.*s\r\n", (int)o, line); fwrite(mail, 1, length, stdout); return 0; }
""")
run("cc", "-w", "-o", str(work / "sign"), str(program), "-lopendkim")
write("opendkim", run(str(work / "sign"), str(work / "long"), input=mail))
