using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>How one API is called in this sample: against its emulator or against the real service.</summary>
internal abstract class ApiSample
{
    /// <summary>What <c>--api</c> calls it.</summary>
    public abstract string Name { get; }

    public abstract string Title { get; }

    /// <summary>The flow, in words.</summary>
    public abstract string Flow { get; }

    /// <summary>The operation that is called.</summary>
    public abstract string Operation { get; }

    /// <summary>The token requests that it takes to get one token: two where one token buys the other.</summary>
    public virtual int TokenRequestsPerToken => 1;

    /// <summary>What <c>--base-url</c> means, and the environment variables that the real service needs.</summary>
    public abstract string RealService { get; }

    /// <summary>Starts the emulator and makes a client for it.</summary>
    /// <param name="runtime">The clock and the log.</param>
    /// <param name="wrongSecret">A secret to use in place of the right one.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public abstract Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken);

    /// <summary>Makes a client for the real service.</summary>
    public abstract ApiSession Connect(RealService service, SampleRuntime runtime);
}
