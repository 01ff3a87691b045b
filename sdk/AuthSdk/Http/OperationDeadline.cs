namespace AuthSdk.Http;

/// <summary>Ends an operation that takes too long. For one operation.</summary>
public sealed class OperationDeadline : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;

    /// <summary>Starts the clock.</summary>
    /// <param name="timeout">How long the operation may take.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="cancellationToken">Cancels the operation earlier.</param>
    public OperationDeadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        _timeout = timeout;
        _caller = cancellationToken;
        _timer = new CancellationTokenSource(timeout, timeProvider);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellationToken);
        Token = _either.Token;
    }

    /// <summary>Cancels the operation at the end of its time, or when its caller does.</summary>
    public CancellationToken Token { get; }

    /// <summary>Waits for the operation, which was given <see cref="Token"/>, and stops the clock.</summary>
    /// <param name="operation">The operation.</param>
    /// <exception cref="TaskCanceledException">It took too long; the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="OperationCanceledException">Its caller cancelled it.</exception>
    public async Task RunAsync(Task operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        using (this)
        {
            try
            {
                await operation.ConfigureAwait(false);
            }
            catch (OperationCanceledException error) when (IsOver)
            {
                throw TimedOut(error);
            }
        }
    }

    /// <inheritdoc cref="RunAsync(Task)"/>
    /// <typeparam name="T">The type of its result.</typeparam>
    public async Task<T> RunAsync<T>(Task<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        using (this)
        {
            try
            {
                return await operation.ConfigureAwait(false);
            }
            catch (OperationCanceledException error) when (IsOver)
            {
                throw TimedOut(error);
            }
        }
    }

    /// <summary>Stops the clock.</summary>
    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }

    private bool IsOver => _timer.IsCancellationRequested && !_caller.IsCancellationRequested;

    // The same shape as HttpClient.Timeout has, so that one handler serves both.
    private TaskCanceledException TimedOut(OperationCanceledException error)
    {
        var message = FormattableString.Invariant($"The operation took longer than its time-out of {_timeout.TotalMilliseconds} ms.");
        return new TaskCanceledException(message, new TimeoutException(message, error), Token);
    }
}
