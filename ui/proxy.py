"""The proxy that QGIS uses, as an address for other programs."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}
_ANY_HTTPS = QUrl("https://example.org/")
"""The system's rules are asked for any address that is not on this machine."""


def qgis_proxy() -> str | None:
    """Scheme, user, host and port in one address, as set in QGIS's network options, or None where it uses no proxy."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(_ANY_HTTPS))
        proxy = found[0] if found else proxy
    return address(proxy)


def address(proxy: QNetworkProxy) -> str | None:
    """The proxy as an address, or None where it is none that programs understand."""
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    user = quote(proxy.user(), safe="")
    if user and proxy.password():
        user += ":" + quote(proxy.password(), safe="")
    host = proxy.hostName() if ":" not in proxy.hostName() else f"[{proxy.hostName()}]"
    return f"{scheme}://{user + '@' if user else ''}{host}:{proxy.port()}"
