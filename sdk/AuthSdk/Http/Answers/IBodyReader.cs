namespace AuthSdk.Http;

/// <summary>
/// Reads the body of an answer that is a success. Readers are structs: the code that sends is compiled for each, and holds them without
/// an object.
/// </summary>
/// <typeparam name="T">What the body is read as.</typeparam>
internal interface IBodyReader<T>
{
    /// <summary>Whether the answer stays open, because what was read is its body.</summary>
    static abstract bool KeepsOpen { get; }

    /// <summary>Whether reading ends with the end of the body.</summary>
    static abstract bool WaitsForEnd { get; }

    /// <summary>What stands for an answer that was declared to mean "nothing".</summary>
    T Empty { get; }

    ValueTask<T> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken);
}
