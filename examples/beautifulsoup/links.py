"""Reads a page with Beautiful Soup and tells what is on it."""
from bs4 import BeautifulSoup

ARTICLES = 600

article = """<article class="teaser odd" id="article-{0}">
  <h2>Title {0}</h2>
  <p>Some <b>words</b> &amp; a <a href="/articles/{0}">link to the whole of it</a></p>
</article>
"""
page = "<html><body>" + "".join(article.format(number) for number in range(ARTICLES)) + "</body></html>"

soup = BeautifulSoup(page, "html.parser")
links = [link["href"] for link in soup.find_all("a")]
teasers = soup.find_all("article", class_="teaser")
print(len(links), "links,", sum(len(teaser.get_text()) for teaser in teasers), "characters")
