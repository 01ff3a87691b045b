namespace AuthSdk.Testing;

/// <summary>What every emulator can be told.</summary>
public abstract class EmulatorOptions
{
    private protected EmulatorOptions()
    {
    }

    /// <summary>
    /// The clock of the emulated provider: token lifetimes and the <c>Date</c> header follow it. The system clock unless set.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The TCP port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Called after each answer, on the thread that wrote it; calls may overlap. None unless set.</summary>
    /// <remarks>The request's <see cref="RecordedRequest.ToString"/> is fit for a log: it has no query, header or body.</remarks>
    public Action<RecordedRequest>? Answered { get; init; }
}
