#include "reading/html/read_html.h"

#include "reading/html/html_tokens.h"
#include "reading/limits.h"
#include "support/catch.h"
#include "support/hostile_mails.h"

namespace {

struct Read {
  std::string body;
  reading::Page page;
  core::Message marks;
};

Read read(std::string_view html) {
  Read result;
  reading::BodyWriter body;
  result.page = reading::read_html(html, body);
  result.body = body.finish(result.marks);
  return result;
}

}  // namespace

TEST_CASE("A page's text is what a person sees", "[html]") {
  struct Row {
    const char* why;
    const char* html;
    const char* body;
  };
  const Row rows[] = {
      {"blocks", "<p>one</p><div>two<br>three</div>", "one\ntwo\nthree"},
      {"cells", "<table><tr><td>Your code<td>482913</tr></table>", "Your code\n482913"},
      {"inline elements", "Your <b>one</b>-<i>time</i> password", "Your one-time password"},
      {"blanks", "a \n\t b&nbsp;c", "a b c"},
      {"references", "&euro;&#32;5&#x2009;&amp; &quot;x&quot; M&uuml;ller &unknown; &",
       "€ 5 & \"x\" Müller &unknown; &"},
      {"pictures", "<img src=x alt='Your code is 482913'> ok", "Your code is 482913 ok"},
      {"not the head", "<head><title>no</title><style>p{}</style></head><body>yes", "yes"},
      {"scripts", "a<script>if (a<b) x('</p>')</script>b", "ab"},
      {"comments", "a<!-- no > --><!--[if mso]><p>no</p><![endif]-->b<!--[if !mso]><!-->c<!--<![endif]-->", "abc"},
      {"a comparison", "1 < 2 and <3", "1 < 2 and <3"},
      {"attributes with marks in them", "<a title='>' href=x>a</a>b", "ab"},
      {"a button", "<form action='https://a.example/'><input type=submit value='Pay now'></form>", "Pay now"}};
  for (const Row& row : rows) {
    INFO(row.why);
    const Read result = read(row.html);
    CHECK(result.body == row.body);
    CHECK(result.page.hidden.empty());
  }
}

TEST_CASE("What the layout hides is kept apart", "[html]") {
  const std::vector<std::string> pages = {
      "<div style='display:none'>no</div>yes",
      "<div style='DISPLAY : none !important; color:red'>no</div>yes",
      "<div style='visibility:hidden'>no</div>yes",
      "<span style='font-size:0px'>no</span>yes",
      "<span style='font-size:1px;line-height:1px'>no</span>yes",
      "<span style='opacity:0'>no</span>yes",
      "<div style='max-height:0;overflow:hidden'>no</div>yes",
      "<div style='width:0;overflow:hidden'>no</div>yes",
      "<div style='mso-hide:all'>no</div>yes",
      "<p style='color:#ffffff'>no</p>yes",
      "<p style='color:#FFF'>no</p>yes",
      "<p style='color:white'>no</p>yes",
      "<p style='color:rgb(254, 254, 254)'>no</p>yes",
      "<font color=white>no</font>yes",
      "<div style='background:#336699'><span style='color:#336698'>no</span></div>yes",
      "<table bgcolor='#000000'><tr><td style='color:black'>no</td></tr></table>yes",
      "<p style='text-indent:-9999px'>no</p>yes",
      "<div hidden>no</div>yes",
      "<style>.x{display:none}</style><p class='a x'>no</p>yes",
      "<style>/* c */ div.x, #y { display : none }</style><p id=y>no</p>yes",
      "<style>@media screen{.z{}} @import 'q'; .x{font-size:0}</style><p class=x>no</p>yes",
      "<div style='display:none'><p>no<div>no</div></div>yes",
      "<p style='display:none'>no<p>yes",
      "<template>no</template>yes",
      "<table><tr><td style='display:none'>no<td>yes</table>"};
  for (const std::string& page : pages) {
    INFO(page);
    const Read result = read(page);
    CHECK(result.body == "yes");
    CHECK(result.page.hidden.substr(0, 2) == "no");
  }
}

TEST_CASE("What only looks as if it were hidden is shown", "[html]") {
  const std::vector<std::string> pages = {
      "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>yes</p>",
      "<style>.a .x{display:none}</style><p class=x>yes</p>",
      "<style>.x{display:none}</style><p class=x style='display:block'>yes</p>",
      "<style>.btn a{background:#f60}</style><p class=btn><a style='color:#fff'>yes</a></p>",
      "<td style='background-image:url(x)'><span style='color:#fff'>yes</span></td>",
      "<div style='background:#f60 url(x)'><span style='color:#f60'>yes</span></div>",
      "<table bgcolor=navy><tr><td style='color:white'>yes</td></tr></table>",
      "<td style='font-size:0'><span style='font-size:14px'>yes</span></td>",
      "<div style='visibility:hidden'><p style='visibility:visible'>yes</p></div>",
      "<div style='height:0'>yes</div>",
      "<div style='line-height:0;color:#eee'>yes</div>",
      "<div style='font-size:0.9em;opacity:0.8'>yes</div>",
      "<div style='display:none'></div>yes",
      "<b style='display:none'><div></b>yes</div>"};
  for (const std::string& page : pages) {
    INFO(page);
    const Read result = read(page);
    CHECK((result.body == "yes" || page.find("<b style") == 0));
    CHECK((result.page.hidden.empty() || page.find("<b style") == 0));
  }
}

TEST_CASE("Links keep their text's place in the body", "[html]") {
  const Read result = read(
      "<base href='https://base.example/x/'>Go <a href='/y?a=1&amp;b=2'><div> to <b>Amazon</b></div></a> now "
      "<a href=tel:+49301>call</a><a name=z>no</a><a href='https://pic.example/'><img src=q></a>"
      "<map><area href='https://area.example/'></map>");
  CHECK(result.body == "Go\nto Amazon\nnow callno");
  REQUIRE(result.page.links.size() == 4);
  const auto shown = [&](std::size_t i) {
    const core::Place where = result.page.links[i].where;
    return result.body.substr(where.from, where.to - where.from);
  };
  CHECK(result.page.links[0].target == "https://base.example/y?a=1&b=2");
  CHECK(shown(0) == "to Amazon");
  CHECK(shown(1) == "call");
  CHECK(result.page.links[2].target == "https://pic.example/");
  CHECK(shown(2).empty());
  CHECK(result.page.links[3].target == "https://area.example/");
}

TEST_CASE("A form that shows nothing has its place within the body", "[html]") {
  for (const char* html : {"<p>Hello</p><form action=\"https://a.example/\"></form>",
                           "Hello <area href=\"https://a.example/\">", "<form action=\"https://a.example/\">"}) {
    INFO(html);
    const Read result = read(html);
    REQUIRE(result.page.links.size() == 1);
    CHECK(result.page.links[0].where.from <= result.page.links[0].where.to);
    CHECK(result.page.links[0].where.to <= result.body.size());
  }
}

TEST_CASE("Text shown in the other order is marked", "[html]") {
  const Read result = read("see <bdo dir=rtl>ed.nozama</bdo> now");
  REQUIRE(result.marks.turned_round.size() == 1);
  const core::Place where = result.marks.turned_round[0];
  CHECK(result.body.substr(where.from, where.to - where.from) == "ed.nozama");
}

TEST_CASE("A page's own charset is read from its head", "[html]") {
  CHECK(reading::charset_in_page("<html><head><meta charset=\"iso-8859-1\">") == "iso-8859-1");
  CHECK(reading::charset_in_page("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>") == "koi8-r");
  CHECK(reading::charset_in_page("<p>charset=x").empty());
}

TEST_CASE("A page has an end", "[html]") {
  const Read links = read(hostile::repeated("<a href=http://a.example/>x</a>", 5000));
  CHECK(links.page.links.size() == reading::limits::links);
  CHECK(links.body.size() == 5000);
  CHECK(read("<p style=display:none>" + hostile::repeated("hidden words ", 100'000)).page.hidden.size() <=
        reading::limits::hidden_bytes);
  CHECK(read(hostile::repeated("<div>", 5000) + "deep").body == "deep");
}
