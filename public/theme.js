// Sets light or dark before the first paint, and lets the theme buttons ([data-set]) change it.
(function () {
  var root = document.documentElement;
  var order = ['auto', 'light', 'dark'];

  function stored() {
    try {
      var value = localStorage.getItem('theme');
      return value === 'light' || value === 'dark' ? value : 'auto';
    } catch {
      return 'auto';
    }
  }

  function apply(value) {
    if (value === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', value);
    document.querySelectorAll('[data-set]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-set') === value));
    });
  }

  function choose(value) {
    try {
      if (value === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', value);
    } catch {
      // Nothing is kept where storage is closed; the choice holds for this page.
    }
    apply(value);
  }

  apply(stored());
  document.addEventListener('DOMContentLoaded', function () { apply(stored()); });
  addEventListener('storage', function (event) { if (event.key === 'theme') apply(stored()); });
  document.addEventListener('click', function (event) {
    var button = event.target instanceof Element ? event.target.closest('[data-set]') : null;
    if (button === null) return;
    var value = button.getAttribute('data-set');
    // On a phone only the present choice is shown: pressing it goes on to the next, and the focus with it.
    if (!matchMedia('(max-width: 767px)').matches) return choose(value);
    var next = order[(order.indexOf(value) + 1) % order.length];
    choose(next);
    var shown = button.parentElement.querySelector('[data-set="' + next + '"]');
    if (shown !== null) shown.focus();
  });
})();
