"""Files that gzip has packed, as earlier editions are kept."""

from __future__ import annotations

_MAGIC = b"\x1f\x8b"


def unpacked(content: bytes) -> bytes:
    r"""
    Give what a file holds, unpacked where it was packed.

    Args:
        content: The bytes of the file.

    Raises:
        ValueError: It begins as packed files do and cannot be unpacked.

    >>> import gzip
    >>> unpacked(gzip.compress(b"{}")), unpacked(b"{}")
    (b'{}', b'{}')
    >>> unpacked(b"\x1f\x8b...")
    Traceback (most recent call last):
    ...
    ValueError: is broken gzip
    """
    if not content.startswith(_MAGIC):
        return content
    import gzip  # noqa: PLC0415 - few files are packed.
    import zlib  # noqa: PLC0415 - as above.

    try:
        return gzip.decompress(content)
    except (EOFError, OSError, zlib.error):
        message = "is broken gzip"
        raise ValueError(message) from None
