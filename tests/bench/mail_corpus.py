"""Writes a corpus of realistic mails: sizes, encodings, parts and headers as shops send them, texts of our own.

Statistics (from a trial of this project): 10 shops, 4 languages; HTML of a log-normal size around 20 kB; quoted-printable, base64
and 8bit; 8 % HTML only, 6 % text only, 14 % with an invoice attached, the rest multipart/alternative; four Received headers each.
"""
import base64
import os
import quopri
import random
from email.header import Header

SHOPS = [("Amazon.de", "amazon.de", "de"), ("Amazon.co.uk", "amazon.co.uk", "en"), ("Zalando", "zalando.de", "de"),
         ("DHL Paket", "dhl.de", "de"), ("DPD", "dpd.co.uk", "en"), ("Flipkart", "flipkart.com", "en"), ("Fnac", "fnac.com", "fr"),
         ("Allegro", "allegro.pl", "pl"), ("OTTO", "otto.de", "de"), ("IKEA", "ikea.com", "en")]
WORDS = {
    "de": "Deine Sendung ist unterwegs und kommt heute Nachmittag an bitte halte das Einmalpasswort für den Zusteller bereit Größe Straße Tür".split(),
    "en": "Your parcel left our depot this morning and the driver will ring between two and five please have the password ready £9.99".split(),
    "fr": "Votre colis a quitté notre dépôt ce matin et arrivera avant le dîner préparez la boîte reçue déjà".split(),
    "pl": "Twoja paczka wyruszyła dziś rano i dotrze przed wieczorem przygotuj hasło dla kuriera żółty źródło".split()}
SUBJECTS = {"de": "Zustellung heute: Bestellung %s – Übergabe", "en": "Out for delivery: order %s",
            "fr": "Votre commande %s arrive aujourd’hui", "pl": "Zamówienie %s dotrze dziś"}


def words(rnd, language, count):
    return " ".join(rnd.choice(WORDS[language]) for _ in range(count))


def encoded(data, how):
    if how == "base64":
        return base64.encodebytes(data).replace(b"\n", b"\r\n")
    if how == "quoted-printable":
        return b"\r\n".join(quopri.encodestring(line).replace(b"\n", b"\r\n") for line in data.split(b"\r\n"))
    return data


def html_of(rnd, language, order, code, size):
    rows = []
    length = 0
    while length < size:
        rows.append('<tr><td style="padding:0 20px 10px 20px"><a href="https://www.shop.example/r?C=%032x&amp;U=https%%3A%%2F%%2F'
                    'www.shop.example%%2Fdp%%2F%032x&amp;H=%032x" style="color:#006699"><img src="https://images.shop.example/I/%012x.jpg"'
                    ' alt="%s" width="115" height="115"></a></td><td><b>%s</b><br>&euro;&nbsp;%d,%02d<br><span>%s</span></td></tr>'
                    % (rnd.getrandbits(128), rnd.getrandbits(128), rnd.getrandbits(128), rnd.getrandbits(48), words(rnd, language, 3),
                       words(rnd, language, 8), rnd.randint(1, 300), rnd.randint(0, 99), words(rnd, language, 14)))
        length += len(rows[-1])
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><style>.x{display:none}</style></head><body>'
            '<div style="display:none;max-height:0">%s</div><table width="640">\r\n%s\r\n<tr><td>Order <b>%s</b> code '
            '<b style="font-size:28px">%s</b></td></tr></table></body></html>\r\n'
            % (words(rnd, language, 10), "\r\n".join(rows), order, code))


def part(content_type, charset, how, text):
    head = "Content-Type: %s; charset=%s\r\nContent-Transfer-Encoding: %s\r\n\r\n" % (content_type, charset, how)
    return head.encode() + encoded(text.encode(charset, "replace"), how)


def headers(rnd, number, name, domain, subject):
    lines = ["Return-Path: <bounces+%d@%s>" % (number, domain), "Delivered-To: home@household.example"]
    for hop in range(4):
        lines.append("Received: from mail-%d.%s (mail-%d.%s [198.51.100.%d])\r\n\tby mx%d.household.example with ESMTPS id %012X\r\n"
                     "\tfor <home@household.example>; Mon, %d Nov 2026 0%d:1%d:22 +0000"
                     % (number % 97, domain, number % 31, domain, number % 250, hop, rnd.getrandbits(48), 1 + number % 28, hop, hop))
    lines.append("Authentication-Results: mx.household.example;\r\n\tdkim=pass header.d=%s header.s=s1;\r\n\tspf=pass smtp.mailfrom=%s;"
                 " dmarc=pass header.from=%s" % (domain, domain, domain))
    lines.append("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s; s=s1;\r\n\th=from:to:subject:date; bh=%s;\r\n\tb=%s"
                 % (domain, base64.b64encode(rnd.randbytes(32)).decode(), base64.b64encode(rnd.randbytes(256)).decode()))
    lines.append("Date: Mon, %d Nov 2026 0%d:%02d:00 +0100" % (1 + number % 28, number % 10, number % 60))
    lines.append('From: "%s" <no-reply@%s>\r\nTo: home@household.example\r\nMessage-ID: <%d.%032x@%s>'
                 % (name, domain, number, rnd.getrandbits(128), domain))
    encoded_subject = subject if subject.isascii() else Header(subject, "utf-8", header_name="Subject").encode(linesep="\r\n")
    lines.append("Subject: %s\r\nMIME-Version: 1.0" % encoded_subject)
    return ("\r\n".join(lines) + "\r\n").encode()


def mail(rnd, number):
    name, domain, language = rnd.choice(SHOPS)
    order = "%03d-%07d-%07d" % (rnd.randint(100, 999), rnd.randint(0, 9999999), rnd.randint(0, 9999999))
    code = "%06d" % rnd.randint(0, 999999)
    charset = "utf-8" if language == "pl" or rnd.random() < 0.6 else "iso-8859-1"
    text = words(rnd, language, rnd.randint(30, 160)) + "\r\n\r\nOrder %s code %s\r\n" % (order, code)
    plain = part("text/plain", charset, rnd.choice(["quoted-printable", "quoted-printable", "base64", "8bit"]), text)
    rich = part("text/html", charset, rnd.choice(["quoted-printable"] * 3 + ["base64"]),
                html_of(rnd, language, order, code, int(rnd.lognormvariate(9.9, 0.7))))
    head = headers(rnd, number, name, domain, SUBJECTS[language] % order)
    mark = b"----=_Part_%d" % rnd.getrandbits(40)
    both = b'Content-Type: multipart/alternative;\r\n\tboundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s\r\n%s\r\n--%s--\r\n' % (
        mark, mark, plain, mark, rich, mark)
    kind = rnd.random()
    if kind < 0.08:
        return head + rich
    if kind < 0.14:
        return head + plain
    if kind >= 0.28:
        return head + both
    outer = b"=_outer_%d" % number
    invoice = base64.encodebytes(rnd.randbytes(int(rnd.lognormvariate(10.3, 0.6)))).replace(b"\n", b"\r\n")
    return head + (b'Content-Type: multipart/mixed;\r\n\tboundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s\r\nContent-Type: application/pdf; name="Invoice.pdf"\r\n'
                   b"Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n--%s--\r\n" % (outer, outer, both, outer, invoice, outer))


def write(folder, count, seed=7):
    """Writes `count` mails below `folder`; gives their paths and their size in bytes."""
    rnd = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    paths = []
    size = 0
    for number in range(count):
        path = os.path.join(folder, "%05d.eml" % number)
        data = mail(rnd, number)
        with open(path, "wb") as file:
            file.write(data)
        paths.append(path)
        size += len(data)
    return paths, size
