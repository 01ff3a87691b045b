namespace AuthSdk.Http;

/// <summary>Cuts a body into lines, which end with a line feed, a carriage return, both, or the body.</summary>
internal sealed class BodyLines(Stream body)
{
    /// <summary>The longest line, in bytes: 16 MiB. A line is kept whole, and a server must not be able to fill the memory with one that never ends.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;
    private bool _isFirst = true;
    private bool _skipsLineFeed;

    /// <summary>The next line without its end, valid until the next one is read; <see langword="null"/> after the last.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        for (var scanned = 0; ;)
        {
            SkipLineFeed();
            var length = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOfAny((byte)'\n', (byte)'\r');
            RequireLength(length < 0 ? _end - _start : scanned + length);
            if (length >= 0)
            {
                var line = Take(scanned + length);
                _skipsLineFeed = _buffer[_start] == '\r';
                _start++;
                return line;
            }

            scanned = _end - _start;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                // A plain null would turn into an empty line: there is a conversion from arrays.
                return scanned > 0 ? Take(scanned) : default(ReadOnlyMemory<byte>?);
            }
        }
    }

    private static void RequireLength(int length)
    {
        if (length > MaxLength)
        {
            throw new InvalidDataException("A line of the body is longer than 16 MiB.");
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length;
        var isFirst = _isFirst;
        _isFirst = false;
        return isFirst && line.Span.StartsWith("\uFEFF"u8) ? line["\uFEFF"u8.Length..] : line;
    }

    private void SkipLineFeed()
    {
        if (_skipsLineFeed && _start < _end)
        {
            _start += _buffer[_start] == '\n' ? 1 : 0;
            _skipsLineFeed = false;
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var kept = _buffer.AsSpan(_start, _end - _start);
        var target = kept.Length * 2 > _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        kept.CopyTo(target);
        (_buffer, _start, _end) = (target, 0, kept.Length);

        var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }
}
