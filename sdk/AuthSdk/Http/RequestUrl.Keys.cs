using System.Buffers;

namespace AuthSdk.Http;

/// <content>Keys that are known only when the program runs: those of dictionaries, and the positions in a collection.</content>
public ref partial struct RequestUrl
{
    /// <summary>Puts a key before the names of the parameters that follow, until it is left.</summary>
    /// <param name="prefix">What stands before the key, escaped.</param>
    /// <param name="key">The key.</param>
    /// <param name="outer">What <see cref="LeaveKey"/> takes.</param>
    /// <returns>Whether there is such a key: <see langword="null"/> and blank text are none.</returns>
    public bool EnterKey(string prefix, string? key, out int outer)
    {
        outer = _keyLength;
        if (string.IsNullOrWhiteSpace(key))
        {
            return false;
        }

        var start = BeginKey(prefix);
        WriteEscaped(key);
        EndKey(start);
        return true;
    }

    /// <summary>Puts a formatted key before the names of the parameters that follow, until it is left.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="prefix">What stands before the key, escaped.</param>
    /// <param name="key">The key.</param>
    /// <param name="outer">What <see cref="LeaveKey"/> takes.</param>
    /// <returns>Whether there is such a key: <see langword="null"/> is none.</returns>
    public bool EnterKey<T>(string prefix, T key, out int outer)
        where T : IFormattable?
    {
        outer = _keyLength;
        if (key is null)
        {
            return false;
        }

        var start = BeginKey(prefix);
        WriteFormatted(key, format: null);
        EndKey(start);
        return true;
    }

    /// <summary>Puts a name and a position, <c>name[0]</c>, before the names of the parameters that follow, until it is left.</summary>
    /// <param name="name">The name, escaped.</param>
    /// <param name="index">The position, from 0.</param>
    /// <param name="outer">What <see cref="LeaveKey"/> takes.</param>
    public void EnterIndex(string name, int index, out int outer)
    {
        outer = _keyLength;
        var start = BeginKey(name);
        Write(_isForm ? "%5B" : "[");
        WriteFormatted(index, format: null);
        Write(_isForm ? "%5D" : "]");
        EndKey(start);
    }

    /// <summary>Leaves the key that was entered last.</summary>
    /// <param name="outer">What entering it gave.</param>
    public void LeaveKey(int outer) => _keyLength = outer;

    // A key is written where the text grows, and then moved to where keys are kept.
    private int BeginKey(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var start = _length;
        _subject = prefix.Length > 0 ? prefix : "key";
        Write(prefix);
        return start;
    }

    private void EndKey(int start)
    {
        var key = _buffer[start.._length];
        if (_keys is null || _keys.Length - _keyLength < key.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(128, (_keyLength + key.Length) * 2));
            _keys.AsSpan(0, _keyLength).CopyTo(larger);
            if (_keys is not null)
            {
                ArrayPool<char>.Shared.Return(_keys);
            }

            _keys = larger;
        }

        key.CopyTo(_keys.AsSpan(_keyLength));
        _keyLength += key.Length;
        _length = start;
    }
}
