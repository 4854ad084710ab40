/* Runs before anything is painted, so that a page never flashes in the wrong colours. */
try {
  document.body.dataset.theme = localStorage.getItem("theme") || "auto";
} catch {
  // Where a browser keeps nothing for this site, the colours are those that the system prefers.
  document.body.dataset.theme = "auto";
}
// The theme does this only once the page is there, when the button for the colours would push others.
document.documentElement.classList.remove("no-js");
