"""Files that gzip has packed, as earlier editions are kept."""

from __future__ import annotations

LONGEST = 1 << 28
"""The most bytes that a file may hold once it is unpacked; few bytes can hold very many."""

_MAGIC = b"\x1f\x8b"
_PIECE = 1 << 20


def unpacked(content: bytes) -> bytes:
    r"""
    Give what a file holds, unpacked where it was packed.

    Args:
        content: The bytes of the file.

    Raises:
        ValueError: It begins as packed files do and cannot be unpacked, or holds more than
            :data:`LONGEST` bytes.

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
    import io  # noqa: PLC0415 - as above.
    import zlib  # noqa: PLC0415 - as above.

    held = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            while len(held) <= LONGEST and (piece := file.read(_PIECE)):
                held += piece
    except (EOFError, OSError, zlib.error):
        message = "is broken gzip"
        raise ValueError(message) from None
    if len(held) > LONGEST:
        message = f"is packed and over {LONGEST >> 20} MiB long"
        raise ValueError(message)
    return bytes(held)
